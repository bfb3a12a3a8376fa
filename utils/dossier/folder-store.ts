import type { AppDatabase } from '../database.ts';
import type { Folder } from './bookmark.ts';

/** Every folder that is not deleted, in the owner's order; archived ones too. */
export async function allFolders(db: AppDatabase): Promise<Folder[]> {
  const folders = await db.folders.orderBy('position').toArray();
  return folders.filter(({ deletedAt }) => deletedAt === null);
}

/** Folders that something may be saved into, the last used first. */
export async function foldersToSaveIn(db: AppDatabase): Promise<Folder[]> {
  const folders = (await allFolders(db)).filter(({ archivedAt }) => archivedAt === null);
  return folders.sort((a, b) => b.usedAt - a.usedAt);
}

/** One folder, deleted or not. */
export function folderById(db: AppDatabase, folderId: string): Promise<Folder | undefined> {
  return db.folders.get(folderId);
}
