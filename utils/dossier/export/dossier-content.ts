import type { Day } from '../../dates/day.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Bookmark, EarlierText, Folder, PageText } from '../bookmark.ts';

/** What leaves: folders in the owner's order, bookmarks newest first, and the texts that were kept of them. */
export interface DossierContent {
  folders: Folder[];
  bookmarks: Bookmark[];
  pageTexts: PageText[];
  earlierTexts: EarlierText[];
}

/** In whose words it is written, and on which day. */
export interface ExportWords {
  texts: Texts;
  today: Day;
}

/** A folder with what lies in it. */
export interface FiledBookmarks {
  name: string;
  bookmarks: Bookmark[];
}

/** Folder by folder, without empty ones; bookmarks whose folder is gone come last, under the name of the first. */
export function filedBookmarks(
  { folders, bookmarks }: DossierContent,
  { texts }: ExportWords,
): FiledBookmarks[] {
  const byFolder = Map.groupBy(bookmarks, ({ folderId }) => folderId);
  const filed = folders.map(({ id, name }) => {
    const own = byFolder.get(id) ?? [];
    byFolder.delete(id);
    return { name, bookmarks: own };
  });
  const astray = { name: texts.dossier.firstFolder, bookmarks: [...byFolder.values()].flat() };
  return [...filed, astray].filter(({ bookmarks: own }) => own.length > 0);
}
