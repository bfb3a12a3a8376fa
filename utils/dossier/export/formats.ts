import type { Texts } from '../../texts/texts.ts';
import { writeBibtex } from './bibtex.ts';
import { slug } from './citation-keys.ts';
import { writeCslJson } from './csl-json.ts';
import type { DossierContent, ExportWords } from './dossier-content.ts';
import { writeDossierCsv } from './dossier-csv.ts';
import { writeDossierJson } from './dossier-json.ts';
import { writeHtml } from './html.ts';
import { importableParts } from './importable-parts.ts';
import { writeMarkdown } from './markdown.ts';
import { writeNetscape } from './netscape.ts';
import { writeRis } from './ris.ts';

/** Named as its words are in `texts.dossierFiles.formats`. */
export type FormatName = keyof Texts['dossierFiles']['formats'];

interface Format {
  extension: string;
  /** MIME type. */
  type: string;
  /** It holds the texts of the pages. */
  withTexts?: boolean;
  /** Cuts what would make too large a file; without it, whatever leaves is one. */
  cut?: (content: DossierContent) => DossierContent[];
  write: (content: DossierContent, words: ExportWords) => string;
}

/** Every format a dossier can leave in. Another is a file beside this one, its words, and a row here. */
export const FORMATS: Record<FormatName, Format> = {
  markdown: { extension: 'md', type: 'text/markdown', write: writeMarkdown },
  html: { extension: 'html', type: 'text/html', write: writeHtml },
  csv: { extension: 'csv', type: 'text/csv', write: writeDossierCsv },
  json: {
    extension: 'json',
    type: 'application/json',
    withTexts: true,
    cut: importableParts,
    write: writeDossierJson,
  },
  netscape: { extension: 'bookmarks.html', type: 'text/html', write: writeNetscape },
  cslJson: { extension: 'csl.json', type: 'application/json', write: writeCslJson },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', write: writeRis },
  bibtex: { extension: 'bib', type: 'application/x-bibtex', write: writeBibtex },
};

const LONGEST_NAME = 60;

/**
 * `dossier-retards-de-paiement-2026-11-23.md`: letters, figures and hyphens that every system takes.
 * @param part `2-3`: the second of three files
 */
export function exportName(folder: string | null, format: FormatName, today: string, part = ''): string {
  const parts = ['dossier', slug(folder ?? '', LONGEST_NAME), today, part].filter(Boolean);
  return `${parts.join('-')}.${FORMATS[format].extension}`;
}
