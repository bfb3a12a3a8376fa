import type { AppDatabase } from '../../database.ts';
import type { Bookmark } from '../bookmark.ts';
import { allBookmarks, bookmarksIn } from '../bookmark-store.ts';
import { allFolders } from '../folder-store.ts';
import type { DossierContent } from './dossier-content.ts';

/** Everything, one folder, or these bookmarks; archived ones too, deleted ones never. */
export type ExportScope = 'all' | { folderId: string } | { bookmarkIds: string[] };

/** What leaves, read as it is now; the kept texts, which are most of it, only where they are wanted. */
export async function contentToExport(
  db: AppDatabase,
  scope: ExportScope,
  { withTexts = false }: { withTexts?: boolean } = {},
): Promise<DossierContent> {
  const bookmarks = await bookmarksOf(db, scope);
  const ids = withTexts ? bookmarks.map(({ id }) => id) : [];
  const pageTexts = await db.pageTexts.bulkGet(ids);
  const wanted = new Set(ids);
  const earlierTexts = withTexts ? await db.earlierTexts.toArray() : [];
  const used = new Set(bookmarks.map(({ folderId }) => folderId));
  const folders = await allFolders(db);
  return {
    folders: folders.filter(({ id }) => scope === 'all' || used.has(id)),
    bookmarks,
    pageTexts: pageTexts.filter((one) => one !== undefined),
    earlierTexts: earlierTexts.filter(({ bookmarkId }) => wanted.has(bookmarkId)),
  };
}

async function bookmarksOf(db: AppDatabase, scope: ExportScope): Promise<Bookmark[]> {
  if (scope === 'all') return allBookmarks(db);
  if ('folderId' in scope) return bookmarksIn(db, scope.folderId);
  const found = await db.bookmarks.bulkGet(scope.bookmarkIds);
  return found.flatMap((one) => (one && one.deletedAt === null ? [one] : [])).sort(newestFirst);
}

function newestFirst(a: Bookmark, b: Bookmark): number {
  return b.savedAt - a.savedAt;
}
