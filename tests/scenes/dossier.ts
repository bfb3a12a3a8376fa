import type { Page } from '@playwright/test';
import type { Scene } from './scene.ts';

const listed = (page: Page) => page.getByText('Indice des loyers').first().waitFor();

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
