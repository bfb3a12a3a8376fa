import { openShops, type Shops } from '../shops/open-shops.ts';
import { openExtensionPage, openOrders, openPopup } from '../support/chromium.ts';
import { putRows } from '../support/extension.ts';
import { fullDesk } from '../support/full-desk.ts';
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
