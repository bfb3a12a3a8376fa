import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Request } from '@playwright/test';
import { openShops, type Shops } from '../shops/open-shops.ts';
import { openExtensionPage, openOrders, openPopup } from '../support/chromium.ts';
import { putRows } from '../support/extension.ts';
import { fullDesk } from '../support/full-desk.ts';
import { chooseSettings, openFullDesk } from '../support/owner.ts';
import { textsFor } from '../support/texts-for.ts';
import { expect, test } from './fixtures.ts';

let shops: Shops;
test.beforeAll(async () => {
  shops = await openShops();
});
test.afterAll(() => shops.close());

test('the toolbar button opens the popup on the orders of the page in front, in its full size', async ({
  chromium,
}) => {
  const page = await chromium.context.newPage();
  await page.goto(`http://${shops.atelier.plan.host}:${shops.port}/historique-commandes`);
  await page.locator('form [type=submit]').last().click();
  await page.waitForURL('**/historique-commandes');
  const popup = await openPopup(chromium, page);
  await popup.waitForSelector('::-p-aria([name="Follow all 4"][role="button"])');
  const size = await popup.evaluate(() => [document.body.clientWidth, document.body.clientHeight]);
  expect(size).toEqual([400, 580]);
});

test('every order is reached and acted on by keyboard alone', async ({ chromium }) => {
  const first = await openExtensionPage(chromium, 'popup.html');
  await expect(first.getByRole('main')).toBeVisible();
  const desk = fullDesk(Date.now());
  await putRows(chromium, 'suppliers', desk.suppliers);
  await putRows(chromium, 'orders', desk.orders);
  const popup = await openOrders(chromium);
  const chase = popup.getByRole('button', { name: /^Chase: / }).first();
  await expect(chase).toBeVisible();
  await popup.keyboard.press('/');
  await expect(popup.getByRole('combobox', { name: 'Search everything' })).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByRole('option')).toHaveCount(6); // what moved last; put away, the arrow goes to the lines
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('ArrowDown');
  await expect(chase).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('dialog')).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('dialog')).toBeHidden();
  await expect(chase).toBeFocused();
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('menuitem').first()).toBeFocused();
  await popup.keyboard.press('End');
  await expect(popup.getByRole('menuitem', { name: 'Delete' })).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('menu')).toBeHidden();
});

test('what was deleted comes back by undo', async ({ chromium }) => {
  const first = await openExtensionPage(chromium, 'popup.html');
  await expect(first.getByRole('main')).toBeVisible();
  const { suppliers, orders } = fullDesk(Date.now());
  await putRows(chromium, 'suppliers', suppliers);
  await putRows(chromium, 'orders', orders);
  const popup = await openOrders(chromium);
  const chase = popup.getByRole('button', { name: /^Chase: / });
  const before = await chase.first().getAttribute('aria-label');
  await popup
    .getByRole('button', { name: /^More for / })
    .first()
    .click();
  await popup.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(popup.getByRole('button', { name: before ?? '', exact: true })).toBeHidden();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('button', { name: before ?? '', exact: true })).toBeVisible();
});

test.describe('what is fetched before the first list', () => {
  for (const [drawer, language] of [
    ['pile', 'en'],
    ['orders', 'fr'],
  ] as const)
    test(`is at most 39 KB compressed: ${drawer}, ${language}`, async ({ chromium }) => {
      await openFullDesk(chromium);
      await chooseSettings(chromium, { language });
      const before = await openExtensionPage(chromium, 'popup.html');
      await before.getByRole('tab', { name: textsFor(language).popup.drawers[drawer] }).click();
      await before.close();
      const page = await chromium.context.newPage();
      const fetched: string[] = [];
      const note = (request: Request) => fetched.push(request.url());
      page.on('request', note);
      await page.exposeFunction('firstListIsDrawn', () => page.off('request', note));
      await page.addInitScript(tellFirstList);
      await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
      await page.getByRole('main').getByRole('listitem').first().waitFor();
      const files = fetched.map((address) => new URL(address).pathname);
      expect(files).toContain('/popup.html');
      expect(files.some((file) => /\/popup-first-.*\.js$/.test(file))).toBe(true);
      const bytes = files.map((file) => gzipSync(readFileSync(`.output/chrome-mv3${file}`)).length);
      expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(39_000);
    });
});

test('what is not painted first is fetched once the first list is on the screen', async ({ chromium }) => {
  await openFullDesk(chromium);
  await chooseSettings(chromium);
  const popup = await chromium.context.newPage();
  await popup.addInitScript(noteFetching);
  await popup.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
  const fetchedAt = () => popup.evaluate(() => Reflect.get(globalThis, 'fetchedAt') as number | undefined);
  await expect.poll(fetchedAt).toBeDefined();
  const paints = await popup.evaluate(() => performance.getEntriesByName('first-contentful-paint'));
  expect(paints.length).toBe(1);
  expect(await fetchedAt()).toBeGreaterThan(paints[0]?.startTime ?? 0);
});

test('opening sets up none of the browser’s interfaces that it does not use', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.addInitScript(noteInterfaces);
  await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
  await expect(page.getByRole('main')).toBeVisible();
  const names = await page.evaluate(() => [...(Reflect.get(globalThis, 'asked') as Set<string>)]);
  expect(names).toContain('storage');
  expect(names).not.toContain('contextMenus');
});

/** Runs in the page before its own scripts. Merely describing an interface sets it up. */
function noteInterfaces() {
  const asked = new Set<PropertyKey>();
  const noting: ProxyHandler<object> = {
    get: (all, name) => asked.add(name) && Reflect.get(all, name),
    getOwnPropertyDescriptor: (all, name) => {
      asked.add(name);
      return Reflect.getOwnPropertyDescriptor(all, name);
    },
  };
  Object.assign(globalThis, { asked, browser: new Proxy(Reflect.get(globalThis, 'browser'), noting) });
}

/** Runs in the page before its own scripts: notes when it first names a file that its markup did not. */
function noteFetching() {
  addEventListener('DOMContentLoaded', () => {
    const naming = new MutationObserver(() => {
      Object.assign(globalThis, { fetchedAt: performance.now() });
      naming.disconnect();
    });
    naming.observe(document.head, { childList: true });
  });
}

/** Runs in the page before its own scripts. */
function tellFirstList() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main li')) return;
    observer.disconnect();
    Reflect.get(globalThis, 'firstListIsDrawn')();
  });
  observer.observe(document, { childList: true, subtree: true });
}
