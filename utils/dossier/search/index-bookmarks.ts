import type { AppDatabase } from '../../database.ts';
import { GONE, type IndexedBookmark, SEGMENT_SIZE, WAITING } from './index-rows.ts';
import { documentOf } from './search-document.ts';

/**
 * Has the search see bookmarks as they are now: to be called in the very transaction that wrote them, which names
 * `indexTables(db)` and `db.pageTexts`. Deleted ones are no longer found.
 */
export async function indexBookmarks(db: AppDatabase, bookmarkIds: string[]): Promise<void> {
  await db.transaction('rw', [db.bookmarks, db.pageTexts, ...db.indexTables], async () => {
    const bookmarks = await db.bookmarks.bulkGet(bookmarkIds);
    const texts = await db.pageTexts.bulkGet(bookmarkIds);
    const before = await db.searchBookmarks.bulkGet(bookmarkIds);
    await stampIndex(db);
    await giveUpPlaces(
      db,
      before.flatMap((row) => row ?? []),
    );
    for (const [index, bookmarkId] of bookmarkIds.entries()) {
      const bookmark = bookmarks[index];
      if (bookmark && bookmark.deletedAt === null) {
        // One at a time: a long page takes a while, and others may be waiting.
        await db.searchDocuments.put(documentOf(bookmark, texts[index]?.text ?? null));
        await db.searchBookmarks.put({ bookmarkId, number: WAITING });
      } else {
        await db.searchDocuments.delete(bookmarkId);
        await db.searchBookmarks.delete(bookmarkId);
      }
    }
  });
}

/** Says that the index is changed. Inside the transaction of the change; where there is none yet, nothing is said. */
export async function stampIndex(db: AppDatabase): Promise<void> {
  await db.searchState.update('state', { stamp: crypto.randomUUID() });
}

/** The packed words of a document stay where they are, and count for nothing. */
async function giveUpPlaces(db: AppDatabase, indexed: IndexedBookmark[]): Promise<void> {
  const bySegment = Map.groupBy(
    indexed.filter(({ number }) => number !== WAITING),
    ({ number }) => Math.floor(number / SEGMENT_SIZE),
  );
  for (const [segment, members] of bySegment) {
    const row = await db.searchSegments.get(segment);
    if (!row) continue;
    for (const { number } of members) row.states[number % SEGMENT_SIZE] = GONE;
    await db.searchSegments.put(row);
  }
}
