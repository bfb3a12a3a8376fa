import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { IconButton } from '../../components/ui/Button.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { useTexts } from '../../components/use-texts.ts';
import { openDesk } from './open-desk.ts';

interface SearchBarProps {
  words: string;
  onWords: (words: string) => void;
  /** Enter: the best that is found for what stands in the field. */
  onEnter: (words: string) => void;
}

/** The search over everything, and the way to the desk. */
export function SearchBar({ words, onWords, onEnter }: SearchBarProps) {
  const { popup } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onWords('');
    field.current?.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && !event.isComposing) return onEnter(event.currentTarget.value);
    if (event.key !== 'Escape' || words === '') return;
    event.preventDefault(); // or the popup closes
    clear();
  };
  return (
    <header class="search">
      <search class="search-box">
        <Icon name="search" />
        <input
          ref={field}
          data-search
          class="search-field"
          type="text"
          aria-label={popup.search}
          placeholder={popup.search}
          aria-keyshortcuts="/"
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={(event) => onWords(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {words === '' ? (
          <span class="search-key" aria-hidden="true">
            /
          </span>
        ) : (
          <IconButton icon="cross" label={popup.clear} onClick={clear} />
        )}
      </search>
      <IconButton icon="desk" label={popup.openDesk} onClick={() => openDesk()} />
    </header>
  );
}
