import { kept } from '../bench/search-corpus.ts';
import { fullDesk } from '../support/full-desk.ts';
import { fullDossier } from '../support/full-dossier.ts';
import { manyPartners } from '../support/full-partners.ts';
import { fullPile } from '../support/full-pile.ts';
import type { Scene } from './scene.ts';

const ORDERS = 500;
const PARTNERS = 200;
const BOOKMARKS = 10_000;

/** As much as a very busy owner has after years, as of `now`. */
export function yearsOfWork(now: number) {
  const { suppliers, orders: some, orderEvents } = fullDesk(now);
  const orders = Array.from({ length: ORDERS }, (_, at) => {
    const model = some[at % some.length];
    if (!model) throw new Error('no order to copy');
    const number = String(at + 1).padStart(4, '0');
    return { ...model, id: `o${at + 1}`, key: String(1001 + at), reference: `QZKTB${number}` };
  });
  const { folders } = fullDossier(now);
  const dossier = Array.from({ length: BOOKMARKS }, (_, at) => kept(at));
  return {
    ...{ suppliers, orders, orderEvents, ...fullPile(now), partners: manyPartners(PARTNERS), folders },
    bookmarks: dossier.map(({ bookmark }, at) => ({
      ...bookmark,
      folderId: folders[at % folders.length]?.id ?? '',
    })),
    pageTexts: dossier.map(({ text }) => text),
  };
}

const drawer = (name: 'orders' | 'partners' | 'dossier', has: string): Scene => ({
  name: `popup-${name}-full`,
  surface: 'popup',
  show: async (page, texts) => {
    await page.getByRole('tab', { name: texts.popup.drawers[name] }).click();
    await page.getByText(has).first().waitFor();
  },
});

const page = (name: string, has: string): Scene => ({
  name: `desk-${name}-full`,
  surface: 'desk',
  place: `#/${name}`,
  show: (shown) => shown.getByRole('main').getByText(has).first().waitFor(),
});

/** Lists and searches when there is very much. */
export const FULL_SCENES: Scene[] = [
  {
    name: 'popup-pile-full',
    surface: 'popup',
    show: (page) => page.getByText('Table en chêne').first().waitFor(),
  },
  drawer('orders', 'Atelier Mobilier'),
  drawer('partners', 'Lions Bay Cedar'),
  drawer('dossier', 'Article L.'),
  {
    name: 'popup-found-full',
    surface: 'popup',
    show: async (page, texts) => {
      await page.getByLabel(texts.popup.search).fill('article');
      await page.getByText('Article L.').first().waitFor();
    },
  },
  page('pile', 'Table en chêne'),
  page('orders', 'Table en chêne'),
  page('suppliers', 'Atelier Mobilier'),
  page('partners', 'Étude du Quai'),
  page('planner', 'Lions Bay Cedar'),
  page('dossier', 'Article L.'),
  { name: 'desk-backup-full', surface: 'desk', place: '#/backup' },
  {
    name: 'desk-search-full',
    surface: 'desk',
    place: '#/search?q=article',
    show: (page) => page.getByRole('main').getByText('Article L.').first().waitFor(),
  },
];
