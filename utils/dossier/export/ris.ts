import type { Bookmark } from '../bookmark.ts';
import { plainLine } from '../plain-line.ts';
import { citationKeys } from './citation-keys.ts';
import { type CitedWork, citedWork } from './cited-work.ts';
import { consultationWords } from './consultation-words.ts';
import type { DossierContent, ExportWords } from './dossier-content.ts';

const TYPES: Record<CitedWork['kind'], string> = { legislation: 'STAT', case: 'CASE', page: 'ELEC' };
type Field = [tag: string, value: string | null | undefined];

/**
 * The bookmarks as RIS records: a tag of two characters, two blanks, a hyphen, a blank, one line. Tags of statutes and
 * cases as Zotero and EndNote read them: `SE` the article, `M1` the law's number, `SV` the docket's, `PB` the court.
 */
export function writeRis({ bookmarks }: DossierContent, words: ExportWords): string {
  const keys = citationKeys(bookmarks);
  const records = bookmarks.map((bookmark, index) =>
    [...fieldsOf(bookmark, keys[index], words), ['ER', ''] satisfies Field]
      .map(([tag, value]) => [tag, plainLine(value ?? '')] as const)
      .filter(([tag, value]) => tag === 'ER' || value !== '')
      .map(([tag, value]) => `${tag}  - ${value}\r\n`)
      .join(''),
  );
  return records.join('\r\n');
}

function fieldsOf(bookmark: Bookmark, key: string | undefined, { texts }: ExportWords): Field[] {
  const { title, site, url, language, version, consultedOn, tags, quotes, note } = bookmark;
  const work = citedWork(bookmark);
  const isCase = work.kind === 'case';
  return [
    ['TY', TYPES[work.kind]],
    ['ID', key],
    ['TI', title],
    ['T2', work.container ?? (work.kind === 'page' ? site : null)],
    ['SE', work.section],
    [isCase ? 'SV' : 'M1', work.number],
    ['PB', isCase ? work.court : site],
    ['DA', work.date && slashed(work.date)],
    ['PY', work.date?.slice(0, 4)],
    ['ET', version?.id ?? version?.inForceOn],
    ['LA', language],
    ['UR', url],
    ['Y2', slashed(consultedOn)],
    ...tags.map((tag): Field => ['KW', tag]),
    ...quotes.map(({ exact }): Field => ['N2', texts.orders.quoted(exact)]),
    ['N1', consultationWords(bookmark, texts)],
    ['N1', note],
    ...quotes.map((quote): Field => ['N1', quote.note]),
  ];
}

/** `2026/11/23/`: the fourth part, a season, is empty. */
function slashed(day: string): string {
  return `${day.replaceAll('-', '/')}/`;
}
