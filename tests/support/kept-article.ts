import type { Bookmark, PageText } from '../../utils/dossier/bookmark.ts';
import type { Sites } from '../sites/open-sites.ts';
import { ARTICLE, SENTENCE } from '../sites/pages.ts';
import { aBookmark, aFolder, aQuote } from './builders.ts';
import type { Chromium } from './chromium.ts';
import { putRows, tell } from './extension.ts';

const PARAGRAPH =
  'Les parties conviennent par écrit du lieu, du jour et de l’heure de la remise, sauf si l’usage du commerce en décide autrement.';

/** The sample article as it was read: what reading it brings, without reading it. */
export const KEPT_TEXT = [
  'Article L999-1',
  'Version en vigueur depuis le 24 avril 2019',
  PARAGRAPH,
  SENTENCE,
  PARAGRAPH,
  'Voir l’article L999-2.',
].join('\n');

export interface KeptArticle {
  folder: ReturnType<typeof aFolder>;
  bookmark: Bookmark;
  text: PageText;
}

/** A bookmark of the sample article with a quote, read at an instant. */
export function keptArticle(sites: Sites, savedAt: number, changes: Partial<Bookmark> = {}): KeptArticle {
  const folder = aFolder({ id: 'f1', name: 'Livraisons' });
  const start = KEPT_TEXT.indexOf(SENTENCE);
  const bookmark = aBookmark({
    id: 'kept',
    folderId: folder.id,
    url: sites.address(ARTICLE),
    canonicalUrl: sites.address(ARTICLE),
    title: 'Article L999-1 - Code des exemples - Legibase',
    site: 'Legibase',
    standing: 'private',
    savedAt,
    consultedOn: new Date(savedAt).toISOString().slice(0, 10),
    textHash: 'x',
    quotes: [
      aQuote({
        id: 'q1',
        exact: SENTENCE,
        prefix: KEPT_TEXT.slice(start - 64, start),
        suffix: KEPT_TEXT.slice(start + SENTENCE.length, start + SENTENCE.length + 64),
        start,
        savedAt,
      }),
    ],
    ...changes,
  });
  return { folder, bookmark, text: { bookmarkId: bookmark.id, text: KEPT_TEXT } };
}

/** Keeps an article as if it had been saved then. */
export async function keep(chromium: Chromium, { folder, bookmark, text }: KeptArticle): Promise<void> {
  await tell(chromium, 'settings.save', {}); // the database is made
  await putRows(chromium, 'folders', [folder]);
  await putRows(chromium, 'bookmarks', [bookmark]);
  await putRows(chromium, 'pageTexts', [text]);
  await tell(chromium, 'dossier.edit', [bookmark.id], {});
}
