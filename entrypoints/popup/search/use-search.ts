import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../../../utils/texts/texts.ts';
import { useFoundBookmarks } from '../dossier/use-found-bookmarks.ts';
import { openDesk } from '../open-desk.ts';
import type { ShownPartners } from '../partners/use-partners.ts';
import type { ShownLists } from '../use-live-lists.ts';
import type { FoundThing } from './kind.ts';
import { useSearchPieces } from './use-search-pieces.ts';

/** What the words find, as far as it is read; `found` is `null` where nothing is looked for, or not yet known. */
export function useSearch(words: string, lists: ShownLists, partners: ShownPartners, texts: Texts) {
  const pieces = useSearchPieces(words !== '');
  const bookmarks = useFoundBookmarks(words);
  const kept = {
    orders: lists.all ?? lists.snapshot?.views ?? [],
    records: lists.records,
    partners: partners.snapshot,
    sheets: [lists.pile?.waits, lists.pile?.awaited, lists.pile?.later.map(({ sheet }) => sheet)].flatMap(
      (sheets) => sheets ?? [],
    ),
    bookmarks,
  };
  const found = words !== '' && pieces ? pieces.findHere(kept, words, texts) : null;
  const isRead =
    (lists.all !== null || lists.failed) && (partners.live || partners.failed) && bookmarks?.words === words;
  const openBest = useOpenBest(found, isRead);
  return { pieces, found, bookmarks: bookmarks?.total ?? 0, openBest };
}

/** Opens the best once all is read: who is quick with Enter gets what was meant, not what was read first. */
function useOpenBest(found: FoundThing[] | null, isRead: boolean): () => void {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked || !found || !isRead) return;
    setAsked(false);
    const [best] = found;
    if (best) void openDesk(best.place);
  }, [asked, found, isRead]);
  return () => setAsked(true);
}
