import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Bookmark, Quote } from './bookmark.ts';
import { restoreBookmarks } from './delete-bookmarks.ts';
import { isSameQuote } from './place-quote.ts';
import { indexBookmarks } from './search/index-bookmarks.ts';
import { tidyTags } from './tag-key.ts';

/** What a bookmark said of its own before others were merged into it; its quotes are told by their ids. */
export type BeforeMerge = Pick<Bookmark, 'references' | 'tags' | 'note'>;

/**
 * Makes one bookmark of several: it has the quotes, tags, references and notes of all, and its own text, version and
 * day of reading. The others are deleted, with undo.
 */
export async function mergeBookmarks(
  db: AppDatabase,
  intoId: string,
  fromIds: string[],
  at: Instant,
): Promise<void> {
  await db.transaction('rw', [db.bookmarks, db.pageTexts, ...db.indexTables], async () => {
    const into = await db.bookmarks.get(intoId);
    const found = await db.bookmarks.bulkGet(fromIds.filter((id) => id !== intoId));
    const others = found.flatMap((one) => (one && one.deletedAt === null ? [one] : []));
    if (!into || others.length === 0) return;
    await db.bookmarks.update(intoId, merged(into, others));
    const otherIds = others.map(({ id }) => id);
    await db.bookmarks.where('id').anyOf(otherIds).modify({ deletedAt: at });
    await indexBookmarks(db, [intoId, ...otherIds]);
  });
}

/** Makes several of one again: the others come back, and what was theirs goes back to them. */
export async function unmergeBookmarks(
  db: AppDatabase,
  intoId: string,
  fromIds: string[],
  { references, tags, note }: BeforeMerge,
): Promise<void> {
  await db.transaction('rw', [db.bookmarks, db.pageTexts, db.folders, ...db.indexTables], async () => {
    const into = await db.bookmarks.get(intoId);
    const others = (await db.bookmarks.bulkGet(fromIds.filter((id) => id !== intoId))).filter((one) => !!one);
    if (!into || others.length === 0) return;
    const theirs = new Set(others.flatMap(({ quotes }) => quotes.map(({ id }) => id)));
    await db.bookmarks.update(intoId, {
      references,
      tags,
      note,
      quotes: into.quotes.filter(({ id }) => !theirs.has(id)),
      removedQuotes: into.removedQuotes.filter(({ quote }) => !theirs.has(quote.id)),
    });
    await indexBookmarks(db, [intoId]);
    await restoreBookmarks(
      db,
      others.map(({ id }) => id),
    );
  });
}

function merged(into: Bookmark, others: Bookmark[]): Partial<Bookmark> {
  const all = [into, ...others];
  const quotes: Quote[] = [...into.quotes];
  // A place in another page's kept text is none in this one's.
  const theirs = others.flatMap((other) => other.quotes).map((quote) => ({ ...quote, start: null }));
  for (const quote of theirs) if (!quotes.some((one) => isSameQuote(one, quote))) quotes.push(quote);
  return {
    quotes,
    references: [...new Set(all.flatMap(({ references }) => references))],
    tags: tidyTags(all.flatMap(({ tags }) => tags)),
    note: all
      .map(({ note }) => note)
      .filter(Boolean)
      .join('\n\n'),
  };
}
