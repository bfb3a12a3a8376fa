import type { AppDatabase } from '../../../utils/database.ts';
import type { Folder } from '../../../utils/dossier/bookmark.ts';
import { allFolders } from '../../../utils/dossier/folder-store.ts';
import { NO_FILTERS } from '../../../utils/dossier/search/bookmark-filters.ts';
import { type SearchAnswer, searchBookmarks } from '../../../utils/dossier/search/search-bookmarks.ts';
import { watch } from '../../../utils/watch.ts';

/** The desk shows more of them. */
const SHOWN = 10;

export interface FoundInDossier extends SearchAnswer {
  /** What was looked for. */
  words: string;
  folders: Folder[];
  /** The dossier could not be read. */
  failed?: true;
}

/** What the words find in the dossier, now and after every change. */
export function watchSearch(
  words: string,
  onValue: (value: FoundInDossier) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  const read = async (db: AppDatabase) => ({
    words,
    ...(await searchBookmarks(db, words, NO_FILTERS, { offset: 0, limit: SHOWN })),
    folders: await allFolders(db),
  });
  return watch(read, onValue, onError, signal);
}
