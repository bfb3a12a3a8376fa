import type { Bookmark } from '../bookmark.ts';
import { plainLine } from '../plain-line.ts';
import { consultationWords } from './consultation-words.ts';
import { type DossierContent, type ExportWords, filedBookmarks } from './dossier-content.ts';
import { htmlText } from './html-text.ts';

/**
 * The dossier as browsers take in bookmarks: the Netscape bookmark file, with its `TAGS`
 * (https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)).
 */
export function writeNetscape(content: DossierContent, words: ExportWords): string {
  const title = htmlText(words.texts.dossier.title);
  const folders = filedBookmarks(content, words).map(
    ({ name, bookmarks }) =>
      `    <DT><H3>${htmlText(plainLine(name))}</H3>\n    <DL><p>\n${bookmarks.map((one) => link(one, words)).join('')}    </DL><p>\n`,
  );
  return `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>${title}</TITLE>
<H1>${title}</H1>
<DL><p>
${folders.join('')}</DL><p>
`;
}

function link(bookmark: Bookmark, { texts }: ExportWords): string {
  const { url, title, savedAt, tags, quotes, note } = bookmark;
  // A comma parts tags: one inside a tag would make two of it.
  const named = tags.map((tag) => tag.replaceAll(',', ' ')).join(',');
  const said = [
    consultationWords(bookmark, texts),
    ...quotes.map(({ exact }) => texts.orders.quoted(exact)),
    note,
  ];
  const attributes = [
    `HREF="${htmlText(url)}"`,
    `ADD_DATE="${Math.floor(savedAt / 1000)}"`,
    ...(named ? [`TAGS="${htmlText(plainLine(named))}"`] : []),
  ].join(' ');
  return `        <DT><A ${attributes}>${htmlText(plainLine(title))}</A>\n        <DD>${htmlText(said.map(plainLine).filter(Boolean).join(' — '))}\n`;
}
