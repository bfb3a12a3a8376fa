import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Quote } from './bookmark.ts';
import { indexBookmarks } from './search/index-bookmarks.ts';
import { tidyTags } from './tag-key.ts';

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
