import type { AppDatabase } from '../../database.ts';
import { allBookmarks } from '../bookmark-store.ts';
import type { KnownDossier } from './plan-import.ts';

/** What is kept at this moment. */
export async function knownDossier(db: AppDatabase): Promise<KnownDossier> {
  const bookmarks = await allBookmarks(db);
  const addresses = bookmarks.flatMap(({ url, canonicalUrl }) =>
    canonicalUrl === null ? [url] : [url, canonicalUrl],
  );
  return {
    folders: await db.folders.toArray(),
    bookmarkIds: new Set(await db.bookmarks.toCollection().primaryKeys()),
    addresses: new Set(addresses),
  };
}
