import type { Collection } from 'dexie';
import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Bookmark } from './bookmark.ts';
import { indexBookmarks } from './search/index-bookmarks.ts';

const KEPT_FOR = 30 * 24 * 3600 * 1000;

/** Deletes with undo: the rows stay, unseen, until `purgeDossier`. */
export async function deleteBookmarks(db: AppDatabase, bookmarkIds: string[], at: Instant): Promise<void> {
  await db.transaction('rw', [db.bookmarks, db.pageTexts, ...db.indexTables], async () => {
    await markDeleted(db.bookmarks.where('id').anyOf(bookmarkIds), at);
    await indexBookmarks(db, bookmarkIds);
  });
}

/** Brings bookmarks back, and the folders they lie in if these were deleted too. */
export async function restoreBookmarks(db: AppDatabase, bookmarkIds: string[]): Promise<void> {
  await db.transaction('rw', [db.bookmarks, db.pageTexts, db.folders, ...db.indexTables], async () => {
    // Dexie: a collection of `anyOf` that is asked a second time skips what it found before.
    const restored = () => db.bookmarks.where('id').anyOf(bookmarkIds);
    const folderIds = (await restored().toArray()).map(({ folderId }) => folderId);
    await restored().modify({ deletedAt: null });
    await db.folders.where('id').anyOf(folderIds).modify({ deletedAt: null });
    await indexBookmarks(db, bookmarkIds);
  });
}

/** Takes one quote out of its bookmark, with undo. */
export async function deleteQuote(
  db: AppDatabase,
  bookmarkId: string,
  quoteId: string,
  at: Instant,
): Promise<void> {
  await changeQuotes(db, bookmarkId, ({ quotes, removedQuotes }) => ({
    quotes: quotes.filter(({ id }) => id !== quoteId),
    removedQuotes: [
      ...removedQuotes,
      ...quotes.filter(({ id }) => id === quoteId).map((quote) => ({ quote, deletedAt: at })),
    ],
  }));
}

/** Puts a quote back, where it was among the others. */
export async function restoreQuote(db: AppDatabase, bookmarkId: string, quoteId: string): Promise<void> {
  await changeQuotes(db, bookmarkId, ({ quotes, removedQuotes }) => ({
    quotes: [...quotes, ...removedQuotes.map(({ quote }) => quote).filter(({ id }) => id === quoteId)].sort(
      (a, b) => a.savedAt - b.savedAt,
    ),
    removedQuotes: removedQuotes.filter(({ quote }) => quote.id !== quoteId),
  }));
}

/** Deletes folders with all that lies in them; what was deleted before keeps its own time. */
export async function deleteFolders(db: AppDatabase, folderIds: string[], at: Instant): Promise<void> {
  await db.transaction('rw', [db.folders, db.bookmarks, db.pageTexts, ...db.indexTables], async () => {
    await markDeleted(db.folders.where('id').anyOf(folderIds), at);
    const inside = await db.bookmarks.where('folderId').anyOf(folderIds).primaryKeys();
    await markDeleted(db.bookmarks.where('id').anyOf(inside), at);
    await indexBookmarks(db, inside);
  });
}

/** Brings folders back with what was deleted along with them. */
export async function restoreFolders(db: AppDatabase, folderIds: string[]): Promise<void> {
  await db.transaction('rw', [db.folders, db.bookmarks, db.pageTexts, ...db.indexTables], async () => {
    for (const folder of await db.folders.bulkGet(folderIds)) {
      if (!folder || folder.deletedAt === null) continue;
      await db.bookmarks
        .where('folderId')
        .equals(folder.id)
        .and(({ deletedAt }) => deletedAt === folder.deletedAt)
        .modify({ deletedAt: null });
      await db.folders.update(folder.id, { deletedAt: null });
      await indexBookmarks(db, await db.bookmarks.where('folderId').equals(folder.id).primaryKeys());
    }
  });
}

/** Removes for good what was deleted more than thirty days ago. For a daily alarm. */
export async function purgeDossier(db: AppDatabase, now: Instant): Promise<void> {
  const last = now - KEPT_FOR;
  await db.transaction('rw', [db.folders, db.bookmarks, db.pageTexts, db.earlierTexts], async () => {
    const ids = await db.bookmarks.where('deletedAt').belowOrEqual(last).primaryKeys();
    await db.bookmarks.bulkDelete(ids);
    await db.pageTexts.bulkDelete(ids);
    await db.earlierTexts.filter(({ bookmarkId }) => ids.includes(bookmarkId)).delete();
    await db.folders.where('deletedAt').belowOrEqual(last).delete();
    await db.bookmarks
      .filter(({ removedQuotes }) => removedQuotes.some(({ deletedAt }) => deletedAt <= last))
      .modify((row) => {
        row.removedQuotes = row.removedQuotes.filter(({ deletedAt }) => deletedAt > last);
      });
  });
}

async function markDeleted<Row extends { deletedAt: Instant | null }>(
  rows: Collection<Row, string>,
  at: Instant,
): Promise<void> {
  await rows
    .filter(({ deletedAt }) => deletedAt === null)
    .modify((row) => {
      row.deletedAt = at;
    });
}

type Quotes = Pick<Bookmark, 'quotes' | 'removedQuotes'>;

async function changeQuotes(
  db: AppDatabase,
  bookmarkId: string,
  change: (quotes: Quotes) => Quotes,
): Promise<void> {
  await db.transaction('rw', [db.bookmarks, db.pageTexts, ...db.indexTables], async () => {
    const bookmark = await db.bookmarks.get(bookmarkId);
    if (bookmark) await db.bookmarks.update(bookmarkId, change(bookmark));
    await indexBookmarks(db, [bookmarkId]);
  });
}
