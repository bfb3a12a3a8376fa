import type { Bookmark } from '../bookmark.ts';
import { plainLine } from '../plain-line.ts';
import { citationKeys } from './citation-keys.ts';
import { type CitedWork, citedWork } from './cited-work.ts';
import { consultationWords } from './consultation-words.ts';
import type { DossierContent, ExportWords } from './dossier-content.ts';

/** BibTeX has no type for law: `misc` is read by all of it, and biblatex looks at the subtype. */
const SUBTYPES: Record<CitedWork['kind'], string | null> = {
  legislation: 'legislation',
  case: 'jurisdiction',
  page: null,
};

/** A brace counts for BibTeX even behind a backslash: each becomes a command that has none. */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/** The bookmarks as BibTeX entries in UTF-8, with biblatex's `url`, `urldate` and `langid`. */
export function writeBibtex({ bookmarks }: DossierContent, words: ExportWords): string {
  const keys = citationKeys(bookmarks);
  return bookmarks
    .map((bookmark, index) => {
      const fields = Object.entries(fieldsOf(bookmark, words)).filter(([, value]) => value);
      return `@misc{${keys[index]},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
    })
    .join('\n');
}

function fieldsOf(bookmark: Bookmark, { texts }: ExportWords): Record<string, string | null | undefined> {
  const { title, site, url, language, version, consultedOn, tags, quotes, note } = bookmark;
  const work = citedWork(bookmark);
  const said = [note, ...quotes.map((quote) => quote.note)].filter(Boolean).join(' — ');
  return {
    // A second pair of braces keeps the capitals.
    title: `{${latex(title)}}`,
    entrysubtype: SUBTYPES[work.kind],
    howpublished: latex(site),
    booktitle: work.container && latex(work.container),
    chapter: work.section && latex(work.section),
    number: work.number && latex(work.number),
    institution: work.court && latex(work.court),
    date: work.date,
    year: work.date?.slice(0, 4),
    version: latex(version?.id ?? version?.inForceOn ?? ''),
    url: url.replaceAll(/[{}\\]/g, (character) => encodeURIComponent(character)),
    urldate: consultedOn,
    langid: language && latex(language),
    keywords: latex(tags.join(', ')),
    abstract: latex(quotes.map(({ exact }) => texts.orders.quoted(exact)).join(' ')),
    annotation: latex(said),
    note: latex(consultationWords(bookmark, texts)),
  };
}

function latex(text: string): string {
  return plainLine(text).replaceAll(/[\\{}~^$&%#_]/g, (character) => COMMANDS[character] ?? '');
}
