import type { Texts } from '../../texts/texts.ts';
import { writeCsv } from '../../write-csv.ts';
import type { Bookmark } from '../bookmark.ts';
import { consultationWords } from './consultation-words.ts';
import { type DossierContent, type ExportWords, filedBookmarks } from './dossier-content.ts';

type Column = keyof Texts['dossierFiles']['columns'];

const COLUMNS: Record<Column, (bookmark: Bookmark, folder: string, texts: Texts) => string> = {
  folder: (_bookmark, folder) => folder,
  title: ({ title }) => title,
  site: ({ site }) => site,
  standing: ({ standing }, _folder, { dossier }) => dossier.standing[standing],
  url: ({ url }) => url,
  consultedOn: ({ consultedOn }) => consultedOn,
  inForceOn: ({ version }) => version?.inForceOn ?? '',
  verifiedOn: ({ version }) => version?.verifiedOn ?? '',
  version: ({ version }) => version?.id ?? '',
  cited: (bookmark, _folder, texts) => consultationWords(bookmark, texts),
  references: ({ references }) => references.join('\n'),
  quotes: ({ quotes }) => quotes.map(({ exact }) => exact).join('\n\n'),
  quoteNotes: ({ quotes }) => quotes.flatMap(({ note }) => note || []).join('\n\n'),
  note: ({ note }) => note,
  tags: ({ tags }) => tags.join(', '),
  archived: ({ archivedAt }) => (archivedAt === null ? '' : 'x'),
};

/** The bookmarks as a spreadsheet in the owner's language; days are ISO 8601, so that they sort and mean one day. */
export function writeDossierCsv(content: DossierContent, words: ExportWords): string {
  const { csv, dossierFiles } = words.texts;
  const names = Object.keys(COLUMNS) as Column[];
  const rows = filedBookmarks(content, words).flatMap(({ name: folder, bookmarks }) =>
    bookmarks.map((bookmark) => names.map((name) => COLUMNS[name](bookmark, folder, words.texts))),
  );
  return writeCsv([names.map((name) => dossierFiles.columns[name]), ...rows], csv.separator);
}
