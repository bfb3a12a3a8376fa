import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Folder } from './bookmark.ts';
import { foldersToSaveIn } from './folder-store.ts';
import { BLANK_FOLDER } from './new-bookmark.ts';

/** Only what is given changes. */
export type FolderChanges = Partial<FolderDetails> & { archived?: boolean };

/** What the owner sets of a folder. */
export type FolderDetails = Pick<Folder, 'name' | 'colour' | 'icon'>;

/** A folder to be made, under an id made by whoever asks: asked twice, it is made once. */
export interface FolderToAdd extends Partial<FolderDetails> {
  id: string;
  name: string;
}

/** Makes a folder at the end of the owner's order. It counts as used: what is saved next is offered to go there. */
export async function addFolder(db: AppDatabase, folder: FolderToAdd, at: Instant): Promise<void> {
  await db.transaction('rw', db.folders, async () => {
    if (await db.folders.get(folder.id)) return;
    await db.folders.add(await atTheEnd(db, folder, at));
  });
}

async function atTheEnd(db: AppDatabase, folder: FolderToAdd, at: Instant): Promise<Folder> {
  const last = await db.folders.orderBy('position').last();
  return { ...BLANK_FOLDER, ...folder, position: (last?.position ?? -1) + 1, usedAt: at };
}

/** Sets what the owner sets; only what is given changes. */
export async function editFolder(
  db: AppDatabase,
  folderId: string,
  changes: Partial<FolderDetails> & { archived?: boolean },
  at: Instant,
): Promise<void> {
  const { archived, ...details } = changes;
  await db.folders.update(folderId, {
    ...details,
    ...(archived !== undefined && { archivedAt: archived ? at : null }),
  });
}

/** Puts the folders into this order; those not named keep theirs, behind. */
export async function arrangeFolders(db: AppDatabase, folderIds: string[]): Promise<void> {
  await db.transaction('rw', db.folders, async () => {
    const named = new Map(folderIds.map((id, position) => [id, position]));
    const others = (await db.folders.orderBy('position').primaryKeys()).filter((id) => !named.has(id));
    for (const [index, id] of others.entries()) named.set(id, folderIds.length + index);
    for (const [id, position] of named) await db.folders.update(id, { position });
  });
}

/**
 * The folder something is saved into: the one that was chosen, if it is still there, else the last used. Where there
 * is none at all, one is made under this name.
 */
export async function folderToSaveIn(
  db: AppDatabase,
  chosenId: string | null,
  { name, at }: { name: string; at: Instant },
): Promise<Folder> {
  return db.transaction('rw', db.folders, async () => {
    const folders = await foldersToSaveIn(db);
    const folder = folders.find(({ id }) => id === chosenId) ?? folders[0];
    if (folder) return folder;
    const first = await atTheEnd(db, { id: crypto.randomUUID(), name }, at);
    await db.folders.add(first);
    return first;
  });
}
