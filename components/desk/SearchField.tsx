import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import './search-field.css';

interface SearchFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** A page's own search goes before it: `/` leads there where there is one. */
  yields?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
}

const KEYED = '[aria-keyshortcuts="/"]';

/** A search box that the `/` key leads to, and Escape empties. */
export function SearchField({ label, value, onValue, yields = false, onKeyDown }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      // A page's own search may be out of sight, beside what was opened in its list.
      const shown = [...document.querySelectorAll(KEYED)].filter((field) => field.checkVisibility());
      if (yields ? shown.length > 1 : !input.current?.checkVisibility()) return;
      event.preventDefault();
      input.current?.select();
      input.current?.focus();
    };
    document.addEventListener('keydown', lead);
    return () => document.removeEventListener('keydown', lead);
  }, []);
  return (
    <div class="search-field">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        value={value}
        {...(onKeyDown && { onKeyDown })}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <kbd>/</kbd>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, select, textarea, [contenteditable]');
}
