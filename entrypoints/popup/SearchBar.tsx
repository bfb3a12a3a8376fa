import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { IconButton } from '../../components/ui/Button.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { useFirstTexts } from '../../components/use-texts.ts';
import { Recents } from './loaded-later.tsx';
import { openDesk } from './open-desk.ts';
import type { Place } from './search/kind.ts';
import { RECENTS, recentId, useRecents } from './use-recents.ts';

interface SearchBarProps {
  words: string;
  onWords: (words: string) => void;
  /** Enter: the best that is found for what stands in the field. */
  onEnter: (words: string) => void;
  /** Opens a recent thing, which are offered while nothing is typed. */
  onGo: (to: Place) => void;
}

/** The search over everything, and the way to the desk. */
export function SearchBar({ words, onWords, onEnter, onGo }: SearchBarProps) {
  const { popup } = useFirstTexts();
  const field = useRef<HTMLInputElement>(null);
  const recents = useRecents(onGo);
  const isOpen = recents.things.length > 0;
  const clear = () => {
    onWords('');
    field.current?.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (words === '') recents.walk(event);
    if (event.defaultPrevented) return;
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
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={RECENTS}
          {...(isOpen && { 'aria-activedescendant': recentId(recents.at) })}
          aria-label={popup.search}
          placeholder={popup.search}
          aria-keyshortcuts="/"
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={(event) => {
            recents.leave();
            onWords(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          onFocus={recents.come}
          onClick={() => words === '' && recents.open()}
          onBlur={recents.leave}
        />
        {words === '' ? (
          <span class="search-key" aria-hidden="true">
            /
          </span>
        ) : (
          <IconButton icon="cross" label={popup.clear} onClick={clear} />
        )}
        <Recents things={recents.things} at={recents.at} onChoose={recents.choose} />
      </search>
      <IconButton icon="desk" label={popup.openDesk} onClick={() => openDesk()} />
    </header>
  );
}
