import type { AppDatabase } from '../../../utils/database.ts';
import type { Bookmark, Folder } from '../../../utils/dossier/bookmark.ts';
import { lastBookmarks } from '../../../utils/dossier/bookmark-store.ts';
import { allFolders } from '../../../utils/dossier/folder-store.ts';
import { watch } from '../../../utils/watch.ts';

/** More than a popup is for: the desk has them all. */
const SHOWN = 40;

export interface LiveDossier {
  /** Not archived, in the owner's order. */
  folders: Folder[];
  /** The newest of the chosen folder, or of all. */
  bookmarks: Bookmark[];
}

/** Folders and newest bookmarks as the database has them, now and after every change. */
export function watchDossier(
  folderId: string | null,
  onValue: (value: LiveDossier) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  const read = async (db: AppDatabase) => {
    const [folders, bookmarks] = await Promise.all([allFolders(db), lastBookmarks(db, SHOWN, folderId)]);
    return { folders: folders.filter(({ archivedAt }) => archivedAt === null), bookmarks };
  };
  return watch(read, onValue, onError, signal);
}
