import { dayOfYear } from '../dates/day-words.ts';
import { NO_FILTERS } from '../dossier/search/bookmark-filters.ts';
import { parseQuery } from '../dossier/search/query.ts';
import { searchBookmarks } from '../dossier/search/search-bookmarks.ts';
import { bookmarkRank } from './bookmark-rank.ts';
import type { Asked, Suggestion } from './suggestion.ts';

const SHOWN = 3;

/** Bookmarks of the dossier; they open in its reader. */
export async function bookmarkSuggestions({ words, openDatabase, texts }: Asked): Promise<Suggestion[]> {
  // Without a word to look for, everything kept would be found.
  if (parseQuery(words).terms.length === 0) return [];
  const db = await openDatabase();
  const { found } = await searchBookmarks(db, words, NO_FILTERS, { offset: 0, limit: SHOWN });
  return found.map(({ bookmark: { id, title, site, consultedOn }, reasons: [reason] }) => ({
    rank: bookmarkRank(title, words, reason),
    name: title,
    title,
    detail: texts.search.detail(
      texts.lookUp.addressBar.bookmark(site, dayOfYear(consultedOn, texts.dates)),
      null,
      reason ? texts.search.why.bookmark[reason] : null,
    ),
    leadsTo: { place: `#/dossier/${encodeURIComponent(id)}?${new URLSearchParams({ q: words })}` },
  }));
}
