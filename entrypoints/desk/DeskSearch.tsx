import { SearchField } from '../../components/desk/SearchField.tsx';
import { openDatabase } from '../../utils/open-database.ts';
import { leadOf, suggestionsFor } from '../../utils/search/suggest.ts';
import type { Desk } from './desk.ts';
import { hrefTo, type Route, replaceRoute } from './route.ts';

interface DeskSearchProps {
  desk: Desk;
  route: Route;
}

/** The search over everything, on every page. What is typed is an address; Enter opens the best. */
export function DeskSearch({ desk, route }: DeskSearchProps) {
  const isHere = route.page === 'search';
  const look = (words: string) => {
    const href = hrefTo('search', null, { q: words });
    if (isHere) replaceRoute(href);
    else location.hash = href;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && isHere) {
      event.preventDefault();
      document.querySelector<HTMLElement>('.desk-main [data-row]')?.focus();
    }
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    void openBest(event.target.value.trim(), desk);
  };
  return (
    <search class="desk-search">
      <SearchField
        label={desk.texts.popup.search}
        value={isHere ? (route.query.get('q') ?? '') : ''}
        onValue={look}
        yields
        onKeyDown={onKeyDown}
      />
    </search>
  );
}

async function openBest(words: string, desk: Desk) {
  const { settings, zone, language, texts, now: at } = desk;
  const asked = { words, openDatabase, settings, at, zone, language, texts };
  const lead = leadOf(words, words === '' ? [] : await suggestionsFor(asked));
  if ('place' in lead) location.hash = lead.place;
}
