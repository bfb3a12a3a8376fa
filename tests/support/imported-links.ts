import type { LinkContext } from '../../utils/dossier/import/link-bookmarks.ts';
import { linkBookmarks } from '../../utils/dossier/import/link-bookmarks.ts';
import { readNetscape } from '../../utils/dossier/import/netscape-links.ts';
import { NOW } from './builders.ts';

/** How a browser's bookmarks file begins and ends. */
export const HEAD =
  '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n';
export const FOOT = '</DL><p>\n';

export const link = (href: string, title = 'x') => `<DT><A HREF="${href}">${title}</A>\n`;

let made = 0;
const context: LinkContext = {
  now: NOW,
  dayOf: (at) => new Date(at).toISOString().slice(0, 10),
  newId: () => `id-${made++}`,
  looseFolder: 'À classer',
  pause: async () => {},
};

/** What an import makes of a bookmarks file: `kept` and `out` with the name of their folder. */
export async function imported(markup: string) {
  const links = readNetscape(markup);
  if (!links) throw new Error('not a bookmarks file');
  const file = await linkBookmarks(links, context);
  const names = new Map(file.folders.map(({ id, name }) => [id, name]));
  return {
    ...file,
    kept: file.records.map(({ bookmark }) => [names.get(bookmark.folderId), bookmark.title, bookmark.url]),
    out: file.refused.map(({ folderId, title, reason }) => [names.get(folderId), title, reason]),
  };
}
