import type { Bookmark, Quote } from '../bookmark.ts';
import { isWebLink, plainLine } from '../plain-line.ts';
import { consultationWords } from './consultation-words.ts';
import { type DossierContent, type ExportWords, filedBookmarks } from './dossier-content.ts';

/** The dossier as Markdown (CommonMark): a heading a folder, one below it a bookmark, its quotes as quotes. */
export function writeMarkdown(content: DossierContent, words: ExportWords): string {
  const { dossier, dossierDesk } = words.texts;
  const folders = filedBookmarks(content, words).map(({ name, bookmarks }) =>
    [`## ${escaped(plainLine(name))}`, ...bookmarks.map((one) => bookmarkParts(one, words))].join('\n\n'),
  );
  return `${[`# ${dossier.title}`, ...folders, `*${escaped(dossierDesk.noLegalAdvice)}*`].join('\n\n')}\n`;
}

function bookmarkParts(bookmark: Bookmark, { texts }: ExportWords): string {
  const { title, url, site, standing, quotes, note, tags } = bookmark;
  const { colon } = texts.dossierFiles;
  const heading = escaped(plainLine(title));
  const facts = [site, texts.dossier.standing[standing], consultationWords(bookmark, texts)];
  return [
    `### ${isWebLink(url) ? `[${heading}](<${url}>)` : heading}`,
    escaped(facts.map(plainLine).join(' · ')),
    ...quotes.flatMap((quote) => quoteParts(quote)),
    ...(note.trim() === '' ? [] : [`**${texts.dossier.note}**${colon}${lines(note).join('\\\n')}`]),
    ...(tags.length === 0 ? [] : [`${texts.dossier.tags}${colon}${escaped(plainLine(tags.join(', ')))}`]),
  ].join('\n\n');
}

function quoteParts({ exact, headings, note }: Quote): string[] {
  const place = headings.length > 0 ? [`> *${escaped(plainLine(headings.join(' › ')))}*`, '>'] : [];
  const words = lines(exact).map((line) => `> ${line}`);
  return [[...place, ...words].join('\n'), ...(note.trim() === '' ? [] : [lines(note).join('\\\n')])];
}

/** Lines of text as they are, each escaped; empty ones part paragraphs only inside a quote. */
function lines(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => escaped(plainLine(line)))
    .filter((line) => line !== '');
}

/** Nothing in it is mark-up: every sign that can begin some is escaped, and what numbers or dashes a list. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&').replaceAll(/^(\d+)([.)])|^([-+=])/gm, '$1\\$2$3');
}
