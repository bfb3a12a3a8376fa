import type { Bookmark, EarlierText, Folder, PageText } from '../bookmark.ts';
import type { DossierContent } from './dossier-content.ts';

export const JSON_FORMAT = 'sous-main dossier';
/** Grows when an older Sous-main would misread what is written; fields that it may leave aside need no new one. */
export const JSON_VERSION = 1;

/**
 * The dossier, complete: what `import/dossier-file.ts` reads. Every field is that of `bookmark.ts`; instants are epoch
 * milliseconds, days ISO 8601, `text` the page's kept text and `textHash` its SHA-256.
 */
export interface DossierFile {
  format: typeof JSON_FORMAT;
  version: number;
  /** In the owner's order, which is also their `position`'s. */
  folders: Omit<Folder, 'deletedAt'>[];
  bookmarks: FileBookmark[];
}

export interface FileBookmark extends Omit<Bookmark, 'removedQuotes' | 'deletedAt'> {
  text: string | null;
  /** Texts that gave way to newer ones, oldest first. */
  earlier: Omit<EarlierText, 'bookmarkId'>[];
}

/** One record a line, so that what changed between two files can be seen. */
export function writeDossierJson(content: DossierContent): string {
  const folders = content.folders.map(({ deletedAt: _deleted, ...folder }) => JSON.stringify(folder));
  const bookmarks = [...bookmarkLines(content)].map(({ line }) => line);
  return `{"format":${JSON.stringify(JSON_FORMAT)},"version":${JSON_VERSION},
"folders":[
${folders.join(',\n')}
],
"bookmarks":[
${bookmarks.join(',\n')}
]}
`;
}

/** Each bookmark with the line that holds it and its texts, one after the other. */
export function* bookmarkLines(content: DossierContent): Generator<{ bookmark: Bookmark; line: string }> {
  const texts = new Map(content.pageTexts.map(({ bookmarkId, text }: PageText) => [bookmarkId, text]));
  const earlier = Map.groupBy(content.earlierTexts, ({ bookmarkId }) => bookmarkId);
  const earlierOf = (id: string) =>
    (earlier.get(id) ?? []).map(({ bookmarkId: _bookmark, ...text }) => text).sort((a, b) => a.at - b.at);
  for (const bookmark of content.bookmarks) {
    const { removedQuotes: _removed, deletedAt: _deleted, ...kept } = bookmark;
    const text = texts.get(bookmark.id) ?? null;
    const record: FileBookmark = { ...kept, text, earlier: earlierOf(bookmark.id) };
    yield { bookmark, line: JSON.stringify(record) };
  }
}
