import type { Page } from '@playwright/test';
import type { Texts } from '../../utils/texts/texts.ts';
import type { Scene } from './scene.ts';

/** An order that moves: all that can be done about one is in its menu. */
const ORDER = 'QZKTB0004';
const UNKNOWN = 'QZKTB0007';
const TO_ARCHIVE = 'QZKTB0010';

const openDrawer = async (page: Page, texts: Texts, name: 'orders' | 'partners' | 'dossier', has: string) => {
  await page.getByRole('tab', { name: texts.popup.drawers[name] }).click();
  await page.getByText(has).first().waitFor();
};

const orders = (page: Page, texts: Texts) => openDrawer(page, texts, 'orders', 'Cartons Lebeau');

async function openMenu(page: Page, texts: Texts, reference: string): Promise<void> {
  await orders(page, texts);
  await page.getByRole('button', { name: reference, expanded: false }).click();
  await page.getByRole('menu').waitFor();
}

/** Opens a dialog by what stands in an order's menu. */
const fromMenu =
  (deed: (texts: Texts) => string, reference = ORDER): NonNullable<Scene['show']> =>
  async (page, texts) => {
    await openMenu(page, texts, reference);
    await page.getByRole('menuitem', { name: deed(texts) }).click();
    await page.getByRole('dialog').waitFor();
  };

export const POPUP: Scene[] = [
  { name: 'popup-orders', surface: 'popup', show: orders },
  {
    name: 'popup-partners',
    surface: 'popup',
    show: (page, texts) => openDrawer(page, texts, 'partners', 'Lions Bay Cedar'),
  },
  {
    name: 'popup-dossier',
    surface: 'popup',
    show: (page, texts) => openDrawer(page, texts, 'dossier', 'Article L. 441-10'),
  },
  {
    name: 'popup-recent',
    surface: 'popup',
    show: async (page, texts) => {
      await page.getByLabel(texts.popup.search).click();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'popup-found',
    surface: 'popup',
    show: async (page, texts) => {
      await page.getByLabel(texts.popup.search).fill('at');
      await page.getByText('Atelier Kitahama').first().waitFor();
    },
  },
  {
    name: 'popup-found-why',
    surface: 'popup',
    show: async (page, texts) => {
      await page.getByLabel(texts.popup.search).fill('huile');
      await page.getByText('Huilerie Atlas').first().waitFor();
      await page
        .getByText(texts.search.why.order.item?.('Huile dure') ?? '')
        .first()
        .waitFor();
    },
  },
  {
    name: 'popup-actions',
    surface: 'popup',
    show: async (page, texts) => {
      await page.getByLabel(texts.popup.search).fill('convert 3pm IST');
      await page.getByText(texts.search.kinds.action).first().waitFor();
    },
  },
  {
    name: 'popup-nothing-found',
    surface: 'popup',
    show: async (page, texts) => {
      await page.getByLabel(texts.popup.search).fill('xyzzy');
      await page.getByText(texts.popup.nothingFound('xyzzy')).waitFor();
    },
  },
  { name: 'popup-menu', surface: 'popup', show: (page, texts) => openMenu(page, texts, ORDER) },
  {
    name: 'popup-received',
    surface: 'popup',
    show: fromMenu((texts) => texts.orders.actions.receivedIt),
  },
  {
    name: 'popup-promised',
    surface: 'popup',
    show: fromMenu((texts) => texts.orders.actions.promisedDay),
  },
  {
    name: 'popup-chase',
    surface: 'popup',
    show: fromMenu((texts) => texts.orders.actions.chaseSupplier),
  },
  {
    name: 'popup-correct',
    surface: 'popup',
    show: fromMenu((texts) => texts.orders.actions.explainWords, UNKNOWN),
  },
  {
    name: 'popup-toast',
    surface: 'popup',
    show: async (page, texts) => {
      await openMenu(page, texts, TO_ARCHIVE);
      await page.getByRole('menuitem', { name: texts.orders.actions.archive }).click();
      await page.getByRole('button', { name: texts.popup.done.undo }).waitFor();
    },
  },
];
