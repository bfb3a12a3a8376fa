import type { Day } from '../../dates/day.ts';
import type { Bookmark } from '../bookmark.ts';
import { citationKeys } from './citation-keys.ts';
import { type CitedWork, citedWork } from './cited-work.ts';
import { consultationWords } from './consultation-words.ts';
import type { DossierContent, ExportWords } from './dossier-content.ts';

const TYPES: Record<CitedWork['kind'], string> = {
  legislation: 'legislation',
  case: 'legal_case',
  page: 'webpage',
};

/** The bookmarks as items of the Citation Style Language 1.0.2 (https://citationstyles.org, csl-data.json). */
export function writeCslJson({ bookmarks }: DossierContent, { texts }: ExportWords): string {
  const keys = citationKeys(bookmarks);
  const items = bookmarks.map((bookmark, index) => {
    const { title, url, site, language, version, consultedOn, tags, quotes, note } = bookmark;
    const work = citedWork(bookmark);
    return withoutEmpty({
      id: keys[index],
      type: TYPES[work.kind],
      title,
      'container-title': work.container ?? (work.kind === 'page' ? site : null),
      section: work.section,
      number: work.number,
      authority: work.court,
      publisher: work.kind === 'page' ? null : site,
      issued: work.date && dateParts(work.date),
      URL: url,
      accessed: dateParts(consultedOn),
      version: version?.id ?? version?.inForceOn,
      language,
      keyword: tags.join(', '),
      abstract: quotes.map(({ exact }) => texts.orders.quoted(exact)).join('\n\n'),
      annote: notesOf({ note, quotes }),
      note: consultationWords(bookmark, texts),
    });
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}

function notesOf({ note, quotes }: Pick<Bookmark, 'note' | 'quotes'>): string {
  return [note, ...quotes.map((quote) => quote.note)].filter(Boolean).join('\n\n');
}

function dateParts(day: Day) {
  return { 'date-parts': [day.split('-').map(Number)] };
}

function withoutEmpty(item: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}
