import type { AppDatabase } from '../../database.ts';
import type { Bookmark } from '../bookmark.ts';
import type { BookmarkFilters } from './bookmark-filters.ts';
import { findHits, type Hits } from './find-hits.ts';
import { type Marked, marked, type Passage, passageOf } from './passage.ts';
import { parseQuery, type Query } from './query.ts';
import { fieldsIn } from './ranking.ts';
import type { Field } from './search-document.ts';

/** A bookmark that was found, and why. */
export interface Found {
  bookmark: Bookmark;
  title: Marked;
  /** Where it says what was looked for, apart from the title; `null` where the title alone says it, or nothing was looked for. */
  passage: Passage | null;
  /** The fields that speak for it, the weightiest first. */
  reasons: Field[];
}

/** What a search answers. */
export interface SearchAnswer extends Pick<Hits, 'total' | 'unsearched'> {
  /** The wanted part. */
  found: Found[];
}

/** Which of all that is found is wanted. */
export interface Part {
  offset: number;
  limit: number;
}

/** The bookmarks that say what is typed, the best first, then the newest; all of them where nothing is typed. */
export async function searchBookmarks(
  db: AppDatabase,
  typed: string,
  filters: BookmarkFilters,
  { offset, limit }: Part = { offset: 0, limit: 30 },
): Promise<SearchAnswer> {
  const query = parseQuery(typed);
  const { hits, ...counts } = await findHits(db, query, filters, offset + limit);
  const shown = hits.slice(offset);
  const bookmarks = await db.bookmarks.bulkGet(shown.map(({ bookmarkId }) => bookmarkId));
  const found = bookmarks.map((bookmark, index) =>
    bookmark ? [shownAs(db, bookmark, query, fieldsIn(shown[index]?.reasons ?? 0))] : [],
  );
  return { ...counts, found: await Promise.all(found.flat()) };
}

/** The page's text is read only where nothing shorter says it. */
async function shownAs(db: AppDatabase, bookmark: Bookmark, query: Query, reasons: Field[]): Promise<Found> {
  const fields = reasons.filter((field) => field !== 'title');
  const [first] = fields;
  const text = first === 'text' ? ((await db.pageTexts.get(bookmark.id))?.text ?? null) : null;
  return {
    bookmark,
    title: marked(bookmark.title, query),
    passage: passageOf(bookmark, text, query, fields),
    reasons,
  };
}
