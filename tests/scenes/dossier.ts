import type { Page } from '@playwright/test';
import type { Scene } from './scene.ts';

const listed = (page: Page) => page.getByText('Indice des loyers').first().waitFor();

const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p><DT><H3>Droit du travail</H3><DL><p>
<DT><A HREF="https://new.example/bail">Le bail commercial, ses clauses et son renouvellement</A>
<DT><A HREF="https://blog.example/impots">Les impôts locaux</A>
<DT><A HREF="javascript:1">Un signet actif</A>
</DL><p></DL><p>`;

export const DOSSIER: Scene[] = [
  { name: 'desk-dossier', surface: 'desk', place: '#/dossier', show: listed },
  { name: 'desk-bookmark', surface: 'desk', place: '#/dossier/m1' },
  { name: 'desk-bookmark-unread', surface: 'desk', place: '#/dossier/m4' },
  { name: 'desk-bookmark-missing', surface: 'desk', place: '#/dossier/gone' },
  {
    name: 'desk-dossier-found',
    surface: 'desk',
    place: '#/dossier',
    show: async (page, texts) => {
      await page.getByRole('searchbox', { name: texts.dossierDesk.search }).fill('loyers');
      await listed(page);
    },
  },
  { name: 'desk-dossier-none-found', surface: 'desk', place: '#/dossier?q=xyzzy' },
  { name: 'desk-dossier-recheck', surface: 'desk', place: '#/dossier?recheck=1' },
  { name: 'desk-print', surface: 'desk', place: '#/print' },
  { name: 'desk-print-nothing', surface: 'desk', place: '#/print?ids=gone' },
  {
    name: 'desk-bookmark-changed',
    surface: 'desk',
    place: '#/dossier/m2',
    show: (page, texts) => page.getByText(texts.changes.outcome.amended).first().waitFor(),
  },
  {
    name: 'desk-dossier-filters',
    surface: 'desk',
    place: '#/dossier?tag=bail',
    show: (page, texts) => page.getByText(texts.dossierDesk.showAll).first().waitFor(),
  },
  {
    name: 'desk-dossier-selected',
    surface: 'desk',
    place: '#/dossier',
    show: (page) => page.getByRole('main').getByRole('checkbox').nth(1).check(),
  },
  {
    name: 'desk-dossier-export',
    surface: 'desk',
    place: '#/dossier',
    show: async (page, { dossierFiles }) => {
      await page.getByRole('button', { name: dossierFiles.more }).click();
      await page.getByRole('menuitem', { name: dossierFiles.export }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'desk-dossier-import',
    surface: 'desk',
    place: '#/dossier',
    show: async (page, { dossierFiles }) => {
      const buffer = Buffer.from(BOOKMARKS);
      await page
        .getByLabel(dossierFiles.import)
        .setInputFiles({ name: 'bookmarks.html', mimeType: 'text/html', buffer });
      await page.getByRole('dialog').getByRole('group').first().click();
    },
  },
  {
    name: 'desk-dossier-folder',
    surface: 'desk',
    place: '#/dossier',
    show: async (page, texts) => {
      await page.getByRole('button', { name: texts.dossierDesk.addFolder }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'desk-dossier-merge',
    surface: 'desk',
    place: '#/dossier/m1',
    show: async (page, texts) => {
      await page.getByRole('article').getByRole('button', { expanded: false }).first().click();
      await page.getByRole('menuitem', { name: texts.dossierDesk.merge }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
