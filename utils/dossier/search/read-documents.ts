import type { AppDatabase } from '../../database.ts';
import { documentOf, type SearchDocument } from './search-document.ts';

/** Bookmarks as the search sees them, made on the spot; deleted ones are left out. */
export async function documentsOf(db: AppDatabase, bookmarkIds: string[]): Promise<SearchDocument[]> {
  const [bookmarks, texts] = await Promise.all([
    db.bookmarks.bulkGet(bookmarkIds),
    db.pageTexts.bulkGet(bookmarkIds),
  ]);
  return bookmarks.flatMap((bookmark, index) =>
    bookmark?.deletedAt === null ? [documentOf(bookmark, texts[index]?.text ?? null)] : [],
  );
}

/** All of them. */
export async function allDocuments(db: AppDatabase): Promise<SearchDocument[]> {
  return documentsOf(db, await db.bookmarks.toCollection().primaryKeys());
}
