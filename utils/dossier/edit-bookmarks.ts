import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Bookmark, Quote } from './bookmark.ts';
import { isSameQuote } from './place-quote.ts';
import { indexBookmarks } from './search/index-bookmarks.ts';
import { tagKey } from './tag-key.ts';

/** What the owner sets of a bookmark; only what is given changes. */
export interface BookmarkChanges {
  title?: string;
  note?: string;
  tags?: string[];
  folderId?: string;
  archived?: boolean;
}

/** Edits, moves or archives one bookmark, or all that are selected. */
export async function editBookmarks(
  db: AppDatabase,
  bookmarkIds: string[],
  { archived, tags, ...changes }: BookmarkChanges,
  at: Instant,
): Promise<void> {
  await db.transaction('rw', [db.bookmarks, db.pageTexts, db.folders, ...db.indexTables], async () => {
    const { folderId } = changes;
    if (folderId !== undefined) {
      // A folder that is gone takes nothing in.
      const folder = await db.folders.get(folderId);
      if (!folder || folder.deletedAt !== null) return;
      await db.folders.update(folderId, { usedAt: at });
    }
    await db.bookmarks
      .where('id')
      .anyOf(bookmarkIds)
      .modify({
        ...changes,
        ...(tags && { tags: tidyTags(tags) }),
        ...(archived !== undefined && { archivedAt: archived ? at : null }),
      });
    await indexBookmarks(db, bookmarkIds);
  });
}

/** The owner's words on one quote. */
export async function editQuote(
  db: AppDatabase,
  bookmarkId: string,
  quoteId: string,
  { note }: Pick<Quote, 'note'>,
): Promise<void> {
  await db.transaction('rw', [db.bookmarks, db.pageTexts, ...db.indexTables], async () => {
    await db.bookmarks
      .where('id')
      .equals(bookmarkId)
      .modify((row) => {
        for (const quote of row.quotes) if (quote.id === quoteId) quote.note = note;
      });
    await indexBookmarks(db, [bookmarkId]);
  });
}

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

/** Tags without blanks around them, each once whatever its case. */
export function tidyTags(tags: string[]): string[] {
  const byWord = new Map<string, string>();
  for (const tag of tags) {
    const word = tag.replaceAll(/\s+/g, ' ').trim();
    const key = tagKey(word);
    if (word !== '' && !byWord.has(key)) byWord.set(key, word);
  }
  return [...byWord.values()];
}
