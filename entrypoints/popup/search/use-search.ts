import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../../../utils/texts/texts.ts';
import { useFoundBookmarks } from '../dossier/use-found-bookmarks.ts';
import { openDesk } from '../open-desk.ts';
import type { ShownPartners } from '../partners/use-partners.ts';
import type { ShownLists } from '../use-live-lists.ts';
import type { Findings, FoundThing, Place } from './kind.ts';
import { useFoundActions } from './use-found-actions.ts';
import { useSearchPieces } from './use-search-pieces.ts';

type OpenDrawer = (drawer: 'orders') => void;

/** What the words find, as far as it is read; `findings` is `null` where nothing is looked for, or not yet known. */
export function useSearch(
  words: string,
  lists: ShownLists,
  partners: ShownPartners,
  texts: Texts | null,
  openDrawer: OpenDrawer,
) {
  const pieces = useSearchPieces(words !== '');
  const bookmarks = useFoundBookmarks(words);
  const actions = useFoundActions(words);
  const kept = {
    orders: lists.all ?? lists.snapshot?.views ?? [],
    records: lists.records,
    partners: partners.snapshot,
    sheets: [lists.pile?.waits, lists.pile?.awaited, lists.pile?.later.map(({ sheet }) => sheet)].flatMap(
      (sheets) => sheets ?? [],
    ),
    bookmarks,
    actions,
  };
  const go = ({ place, drawer }: Place) => (drawer ? openDrawer(drawer) : void openDesk(place));
  const things = words !== '' && pieces && texts ? pieces.findHere(kept, words, texts) : null;
  const isRead =
    (lists.all !== null || lists.failed !== null) &&
    (partners.live || partners.failed) &&
    bookmarks?.words === words &&
    actions?.words === words;
  const openBest = useOpenBest(things, isRead, words, go);
  const { total = 0, unsearched = 0, failed = false } = bookmarks ?? {};
  const findings: Findings | null = things && { things, bookmarks: total, unsearched, failed, isRead };
  return { pieces, findings, openBest, go };
}

/**
 * Opens the best once all is read: who is quick with Enter gets what was meant, not what was read first. What stood in
 * the field is handed over with Enter: these words may be older.
 */
function useOpenBest(
  found: FoundThing[] | null,
  isRead: boolean,
  words: string,
  go: (to: Place) => void,
): (typed: string) => void {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    if (asked === '') return;
    if (asked !== words) return setAsked(''); // it was typed on
    if (!found || !isRead) return;
    setAsked('');
    go(found[0]?.leadsTo ?? { place: `#/search?${new URLSearchParams({ q: words })}` });
  }, [asked, words, found, isRead]);
  return (typed) => setAsked(typed.trim());
}
