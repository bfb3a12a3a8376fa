import { dayOfYear } from '../dates/day-words.ts';
import type { Bookmark } from '../dossier/bookmark.ts';
import { NO_FILTERS } from '../dossier/search/bookmark-filters.ts';
import { parseQuery } from '../dossier/search/query.ts';
import { searchBookmarks } from '../dossier/search/search-bookmarks.ts';
import type { WorkerTexts } from '../texts/worker-texts.ts';
import { bookmarkRank } from './bookmark-rank.ts';
import type { Asked, Suggestion } from './suggestion.ts';

const SHOWN = 3;

/** Bookmarks of the dossier; they open in its reader. */
export async function bookmarkSuggestions({
  words,
  openDatabase,
  texts,
  most = SHOWN,
}: Asked): Promise<Suggestion[]> {
  // Without a word to look for, everything kept would be found.
  if (parseQuery(words).terms.length === 0) return [];
  const db = await openDatabase();
  const { found } = await searchBookmarks(db, words, NO_FILTERS, { offset: 0, limit: most });
  return found.map(({ bookmark, reasons: [reason] }) => ({
    ...bookmarkRow(bookmark, words, reason ? texts.search.why.bookmark[reason] : null, texts),
    rank: bookmarkRank(bookmark.title, words, reason),
  }));
}

/** @param words looked for, marked where it opens @param why it was found, where that is not plain */
export function bookmarkRow(
  { id, title, site, consultedOn }: Bookmark,
  words: string,
  why: string | null,
  { search, dates }: WorkerTexts,
): Omit<Suggestion, 'rank'> {
  const query = words === '' ? '' : `?${new URLSearchParams({ q: words })}`;
  return {
    kind: 'bookmark',
    name: title,
    title,
    detail: search.detail(search.readOn(site, dayOfYear(consultedOn, dates)), why),
    leadsTo: { place: `#/dossier/${encodeURIComponent(id)}${query}` },
  };
}
