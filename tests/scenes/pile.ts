import type { Page } from '@playwright/test';
import type { Texts } from '../../utils/texts/texts.ts';
import type { Scene } from './scene.ts';

/** A sheet that was written by hand: all that can be done with one is in its menu. */
const OWN = /Renouveler l’assurance/;

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: OWN, expanded: false }).first().click();
  await page.getByRole('menu').waitFor();
}

async function askForDay(page: Page, texts: Texts): Promise<void> {
  await openMenu(page);
  await page.getByRole('menuitem', { name: texts.pile.laterUntil.day }).click();
  await page.getByRole('dialog').waitFor();
}

export const PILE: Scene[] = [
  { name: 'popup-pile', surface: 'popup', show: (page) => page.getByText(OWN).first().waitFor() },
  { name: 'popup-pile-menu', surface: 'popup', show: openMenu },
  {
    name: 'popup-pile-writing',
    surface: 'popup',
    show: (page, texts) => page.getByLabel(texts.pile.add.label).fill('Appeler la banque'),
  },
  { name: 'popup-pile-day', surface: 'popup', show: askForDay },
  {
    name: 'desk-pile',
    surface: 'desk',
    place: '#/pile',
    show: (page) => page.getByText(OWN).first().waitFor(),
  },
  {
    name: 'desk-pile-done',
    surface: 'desk',
    place: '#/pile?tab=done',
    show: (page, texts) => page.getByText(texts.pile.doneNote).waitFor(),
  },
  {
    name: 'desk-pile-later',
    surface: 'desk',
    place: '#/pile?tab=later',
    show: (page, texts) => page.getByText(texts.pile.emptyLater.title).waitFor(),
  },
  {
    name: 'desk-pile-aside',
    surface: 'desk',
    place: '#/pile',
    show: async (page, texts) => {
      await page.getByText(OWN).first().waitFor();
      await openMenu(page);
      await page.getByRole('menuitem', { name: texts.pile.laterUntil.tomorrow }).click();
      await page.getByRole('tab', { name: texts.pile.later }).click();
      await page.getByText(OWN).first().waitFor();
    },
  },
  {
    name: 'desk-pile-sheet',
    surface: 'desk',
    place: '#/pile/h1',
    show: (page, texts) => page.getByRole('combobox', { name: texts.pile.fields.thing }).waitFor(),
  },
  {
    name: 'desk-pile-table',
    surface: 'desk',
    place: '#/pile',
    show: (page, texts) => page.getByText(texts.pile.history.asTable).click(),
  },
];
