import type { Bookmark, Quote } from '../bookmark.ts';
import { isWebLink } from '../plain-line.ts';
import { consultationWords } from './consultation-words.ts';
import { type DossierContent, type ExportWords, filedBookmarks } from './dossier-content.ts';
import { htmlText } from './html-text.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; }
h3 { margin-bottom: 0.25rem; }
.facts, .place, footer { opacity: 0.75; }
.facts, .note { margin: 0.25rem 0; white-space: pre-line; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #c98f8b; white-space: pre-line; }
@media print { article { break-inside: avoid; } }`;

/** The dossier as a page that reads by itself: no script, nothing that it would fetch, every text escaped. */
export function writeHtml(content: DossierContent, words: ExportWords): string {
  const { dossier, dossierDesk, dossierFiles } = words.texts;
  const folders = filedBookmarks(content, words).map(
    ({ name, bookmarks }) =>
      `<section>\n<h2><bdi>${htmlText(name)}</bdi></h2>\n${bookmarks.map((one) => article(one, words)).join('\n')}\n</section>`,
  );
  return `<!DOCTYPE html>
<html lang="${dossierFiles.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${htmlText(dossier.title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>${htmlText(dossier.title)}</h1>
${folders.join('\n')}
<footer><p>${htmlText(dossierDesk.noLegalAdvice)}</p></footer>
</body>
</html>
`;
}

function article(bookmark: Bookmark, { texts }: ExportWords): string {
  const { title, url, site, standing, quotes, note, tags, language } = bookmark;
  const { colon } = texts.dossierFiles;
  const heading = `<bdi>${htmlText(title)}</bdi>`;
  const facts = [site, texts.dossier.standing[standing], consultationWords(bookmark, texts)];
  return [
    `<article${language ? ` lang="${htmlText(language)}"` : ''}>`,
    `<h3>${isWebLink(url) ? `<a href="${htmlText(url)}" rel="noreferrer">${heading}</a>` : heading}</h3>`,
    `<p class="facts" lang="${texts.dossierFiles.language}">${facts.map((fact) => `<bdi>${htmlText(fact)}</bdi>`).join(' · ')}<br>${htmlText(url)}</p>`,
    ...quotes.map(quoteParts),
    ...(note.trim() === '' ? [] : [paragraph(`${texts.dossier.note}${colon}${note}`)]),
    ...(tags.length === 0 ? [] : [paragraph(`${texts.dossier.tags}${colon}${tags.join(', ')}`)]),
    '</article>',
  ].join('\n');
}

function quoteParts({ exact, headings, note }: Quote): string {
  const place =
    headings.length > 0 ? `<p class="place"><bdi>${htmlText(headings.join(' › '))}</bdi></p>` : '';
  const own = note.trim() === '' ? '' : `\n${paragraph(note)}`;
  return `${place}<blockquote><bdi>${htmlText(exact)}</bdi></blockquote>${own}`;
}

function paragraph(text: string): string {
  return `<p class="note"><bdi>${htmlText(text)}</bdi></p>`;
}
