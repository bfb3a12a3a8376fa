import type { Page } from '@playwright/test';
import type { Page as PopupPage } from 'puppeteer-core';
import type { Settings } from '../../utils/settings.ts';
import type { Shop } from '../shops/state.ts';
import { type Chromium, grantSite, openExtensionPage, openPopup } from './chromium.ts';
import { putRows, rowsOf, tell } from './extension.ts';
import { fullDesk } from './full-desk.ts';
import { isDatabaseMade } from './raw-database.ts';
import { textsFor } from './texts-for.ts';
import { until } from './until.ts';

/** The browser of tests speaks English. */
export const texts = textsFor('en');

/** Signs in at a sample supplier; the page that comes is the list of orders. */
export async function signIn({ context }: Chromium, shop: Shop): Promise<Page> {
  const page = await context.newPage();
  await page.goto(shop.listUrl);
  await page.locator('form button').click();
  await page.waitForURL(shop.listUrl);
  return page;
}

/** The browser's session at a supplier, as if somebody had signed in long ago; its own questions about passwords stay away. */
export async function enter({ context }: Chromium, shop: Shop, customer?: string): Promise<void> {
  await context.addCookies([{ name: 'session', value: shop.signIn(customer), url: shop.origin }]);
}

/** Presses a button of the real popup, by the beginning of its accessible name. */
export async function press(popup: PopupPage, name: string): Promise<void> {
  await popup.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

/** Waits until the popup says something. */
export async function says(popup: PopupPage, words: string): Promise<void> {
  await popup.waitForSelector(`::-p-text(${words})`, { visible: true });
}

/** Follows everything that a list shows: one click in the popup, and "Allow" in the browser's own question. */
export async function followAll(chromium: Chromium, page: Page, count: number): Promise<void> {
  await grantSite(chromium, `http://${new URL(page.url()).hostname}/*`);
  const popup = await openPopup(chromium, page);
  await press(popup, texts.pageCard.followAll(count));
}

/** Settings for a test: notifications at any hour, so that what a test proves does not depend on the clock on the wall. */
export const SETTINGS: Settings = {
  version: 3,
  language: 'browser',
  country: 'FR',
  region: null,
  zone: null,
  quietHours: { from: '00:00', to: '00:00' },
  ownHours: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
  notifications: true,
  morningNote: false,
  recheckMonths: 6,
  lawSources: { order: [], hidden: [], own: [] },
};

export function chooseSettings(chromium: Chromium, changes: Partial<Settings> = {}): Promise<void> {
  return tell(chromium, 'settings.save', { ...SETTINGS, ...changes });
}

/** Follows the order of an order page: one click in the popup, and "Allow" in the browser's own question. */
export async function followOne(chromium: Chromium, page: Page, reference: string): Promise<void> {
  const before = (await rowsOf(chromium, 'orders')).length;
  await grantSite(chromium, `http://${new URL(page.url()).hostname}/*`);
  const popup = await openPopup(chromium, page);
  await press(popup, texts.pageCard.followOne(reference));
  await until(`${reference} is followed`, async () => (await rowsOf(chromium, 'orders')).length > before);
}

/** The desk after months of work, at a place of its own such as `#/orders/o1`. */
export async function openFullDesk(chromium: Chromium, place = ''): Promise<Page> {
  const page = await openExtensionPage(chromium, `desk.html${place}`);
  await until('the database is made', () => page.evaluate(isDatabaseMade));
  const { suppliers, orders, orderEvents } = fullDesk(Date.now());
  await putRows(chromium, 'suppliers', suppliers);
  await putRows(chromium, 'orders', orders);
  await putRows(chromium, 'orderEvents', orderEvents);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await page.getByRole('rowheader').first().waitFor();
  return page;
}
