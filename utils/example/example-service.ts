import type { AppDatabase } from '../database.ts';
import type { Bookmark } from '../dossier/bookmark.ts';
import { indexBookmarks } from '../dossier/search/index-bookmarks.ts';
import { hashOf } from '../dossier/taken-page.ts';
import { eraseOrders } from '../orders/delete-orders.ts';
import type { ExampleDesk } from './example-desk.ts';
import { EXAMPLE_PREFIX, exampleId, isExample } from './example-ids.ts';

/**
 * Lays the example on the desk, beside what is there. Filled again it is as it was first. A page that the owner has
 * kept stays theirs alone.
 */
export async function fillExample(db: AppDatabase, example: ExampleDesk): Promise<void> {
  const readings = await Promise.all(
    example.readings.map(async ({ bookmark, text }) => ({
      bookmark: { ...bookmark, textHash: await hashOf(text) },
      text,
    })),
  );
  await db.transaction('rw', tablesOf(db), async () => {
    await db.suppliers.bulkPut(example.suppliers);
    await db.orders.bulkPut(example.orders);
    await db.orderEvents.bulkPut(example.orderEvents);
    const lastPartner = await db.partners.orderBy('position').last();
    const partnersFrom = (lastPartner?.position ?? -1) + 1;
    await db.partners.bulkPut(
      example.partners.map((partner, index) => ({ ...partner, position: partnersFrom + index })),
    );
    const lastFolder = await db.folders.orderBy('position').last();
    await db.folders.put({ ...example.folder, position: (lastFolder?.position ?? -1) + 1 });
    const urls = readings.map(({ bookmark }) => bookmark.url);
    const kept = await db.bookmarks.where('url').anyOf(urls).toArray();
    const owned = new Set(kept.filter((one) => !isOnlyExample(one)).map(({ url }) => url));
    const added = readings.filter(({ bookmark }) => !owned.has(bookmark.url));
    await db.bookmarks.bulkPut(added.map(({ bookmark }) => bookmark));
    await db.pageTexts.bulkPut(added.map(({ bookmark: { id }, text }) => ({ bookmarkId: id, text })));
    await indexBookmarks(
      db,
      added.map(({ bookmark }) => bookmark.id),
    );
  });
}

/**
 * Takes the example off the desk for good, and nothing else: a supplier or a folder of it that the owner has put
 * something into stays, and so does a bookmark to which they saved a passage.
 */
export async function emptyExample(db: AppDatabase): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    await eraseOrders(db, await db.orders.where('id').startsWith(EXAMPLE_PREFIX).primaryKeys());
    for (const id of await db.suppliers.where('id').startsWith(EXAMPLE_PREFIX).primaryKeys())
      if ((await db.orders.where('supplierId').equals(id).count()) === 0) await db.suppliers.delete(id);
    await db.partners.bulkDelete(await db.partners.where('id').startsWith(EXAMPLE_PREFIX).primaryKeys());
    const bookmarks = (await db.bookmarks.where('id').startsWith(EXAMPLE_PREFIX).toArray())
      .filter(isOnlyExample)
      .map(({ id }) => id);
    await db.bookmarks.bulkDelete(bookmarks);
    await db.pageTexts.bulkDelete(bookmarks);
    await indexBookmarks(db, bookmarks);
    const folderId = exampleId('folder');
    if ((await db.bookmarks.where('folderId').equals(folderId).count()) === 0)
      await db.folders.delete(folderId);
  });
}

function tablesOf(db: AppDatabase) {
  return [
    ...[db.suppliers, db.orders, db.orderEvents, db.checks, db.partners],
    ...[db.folders, db.bookmarks, db.pageTexts, ...db.indexTables],
  ];
}

/** Nothing in it was saved by the owner. */
function isOnlyExample({ id, quotes, removedQuotes }: Bookmark): boolean {
  const all = [...quotes, ...removedQuotes.map(({ quote }) => quote)];
  return isExample(id) && all.every((quote) => isExample(quote.id));
}
