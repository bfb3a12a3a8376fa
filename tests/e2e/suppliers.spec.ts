import type { Page } from '@playwright/test';
import type { Shop } from '../shops/state.ts';
import { badgesOf } from '../support/badges.ts';
import { sites } from '../support/browser-state.ts';
import { aBookmark } from '../support/builders.ts';
import { type Chromium, grantSite, openExtensionPage, openPopup } from '../support/chromium.ts';
import { checkOver, putRows, ringAlarm, rowsOf, tell } from '../support/extension.ts';
import { chooseSettings, enter, followOne, press, texts } from '../support/owner.ts';
import { UNSOUND_FILES } from '../support/unsound-files.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

const WORDS = texts.suppliers;

/** An order of a supplier is followed, and its page stays open. */
async function followed(chromium: Chromium, shop: Shop, id: number): Promise<Page> {
  await chooseSettings(chromium);
  await enter(chromium, shop);
  const page = await chromium.context.newPage();
  await page.goto(shop.orderUrl(id));
  await followOne(chromium, page, shop.order(id)?.reference ?? '');
  await until('a badge', async () => (await badgesOf(page)).length === 1);
  await checkOver(chromium);
  return page;
}

/** The desk's page of the only supplier. */
async function openSupplier(chromium: Chromium): Promise<Page> {
  const [supplier] = await rowsOf(chromium, 'suppliers');
  const desk = await openExtensionPage(chromium, `desk.html#/suppliers/${supplier?.id}`);
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(supplier?.name ?? '');
  return desk;
}

test('forgotten, a supplier leaves nothing: no data, no permission, no script, no badge', async ({
  chromium,
  shops,
}) => {
  const page = await followed(chromium, shops.cartons, 317);
  expect(await chromium.worker.evaluate(sites)).toEqual({
    granted: ['http://cartons-lebeau.localhost/*'],
    registered: ['http://cartons-lebeau.localhost/*'],
  });
  const desk = await openSupplier(chromium);
  await desk.getByRole('button', { name: WORDS.forgetDo }).click();
  await desk.getByRole('button', { name: WORDS.forgetYes }).click();
  await expect(desk.getByText(WORDS.forgotten(shops.cartons.plan.name))).toBeVisible();
  expect(await chromium.worker.evaluate(sites)).toEqual({ granted: [], registered: [] });
  for (const table of ['suppliers', 'orders', 'orderEvents', 'checks'] as const)
    expect(await rowsOf(chromium, table), table).toEqual([]);
  await until('its badge is gone', async () => (await badgesOf(page)).length === 0);
});

test('emptied or replaced, the drawer keeps no permission and no script; a page that was checked keeps its site', async ({
  chromium,
  shops,
}) => {
  await followed(chromium, shops.cartons, 317);
  const page = await followed(chromium, shops.atelier, 412);
  const there = ['http://atelier-mobilier.localhost/*', 'http://cartons-lebeau.localhost/*'];
  expect(await chromium.worker.evaluate(sites)).toEqual({ granted: there, registered: there });
  const check = { at: 1, outcome: 'unchanged', trouble: null, leadsTo: null, seen: null } as const;
  await putRows(chromium, 'bookmarks', [aBookmark({ url: `${shops.cartons.origin}/law`, check })]);

  const desk = await openExtensionPage(chromium, 'desk.html#/backup');
  await desk.getByRole('button', { name: texts.backup.emptyOf(texts.backup.drawers.orders) }).click();
  await expect(desk.getByRole('dialog')).toContainText(texts.backup.sitesGo);
  await desk.getByRole('dialog').getByRole('button', { name: texts.backup.empty }).click();
  const left = { granted: ['http://cartons-lebeau.localhost/*'], registered: [] };
  await until('the sites are given back', async () => {
    const now = await chromium.worker.evaluate(sites);
    return now.granted.length === 1 && now.registered.length === 0;
  });
  expect(await chromium.worker.evaluate(sites)).toEqual(left);
  await until('its badge is gone', async () => (await badgesOf(page)).length === 0);

  // Replaced by a backup without bookmarks and suppliers, nothing needs the last one either.
  const request = { stateId: crypto.randomUUID(), pointId: crypto.randomUUID(), pieces: 0 };
  const tables = ['suppliers', 'orders', 'bookmarks'];
  await tell(chromium, 'backup.restore', { ...request, mode: 'replace', differing: 'take', tables });
  expect(await chromium.worker.evaluate(sites)).toEqual({ granted: [], registered: [] });
});

test('paused, a supplier is asked nothing and its badges go; then they come back', async ({
  chromium,
  shops,
}) => {
  const page = await followed(chromium, shops.cartons, 317);
  const desk = await openSupplier(chromium);
  await desk.getByLabel(WORDS.pause).check();
  await expect(desk.getByText(WORDS.saved)).toBeVisible();
  await until('its badge is gone', async () => (await badgesOf(page)).length === 0);
  const asked = shops.cartons.requests.length;
  await ringAlarm(chromium);
  await checkOver(chromium);
  expect(shops.cartons.requests).toHaveLength(asked);
  await page.reload();
  expect(await badgesOf(page)).toEqual([]);
  await desk.getByLabel(WORDS.pause).uncheck();
  await until('its badge is back', async () => (await badgesOf(page)).length === 1);
});

test('a permission taken back takes script and badges along; the order stays', async ({
  chromium,
  shops,
}) => {
  const page = await followed(chromium, shops.cartons, 317);
  const desk = await openSupplier(chromium);
  await desk.getByRole('button', { name: WORDS.takeBack }).click();
  await expect(desk.getByText(WORDS.accessMissing)).toBeVisible();
  await until('its badge is gone', async () => (await badgesOf(page)).length === 0);
  expect(await chromium.worker.evaluate(sites)).toEqual({ granted: [], registered: [] });
  expect(await rowsOf(chromium, 'orders')).toHaveLength(1);
});

test('a shop that moved to another domain is moved in one step, with its history', async ({
  chromium,
  shops,
}) => {
  const page = await followed(chromium, shops.cartons, 317);
  await page.close();
  const before = await rowsOf(chromium, 'orderEvents');
  shops.cartons.host = 'boxes-by-lebeau.localhost';
  await enter(chromium, shops.cartons);
  await grantSite(chromium, 'http://boxes-by-lebeau.localhost/*');

  const desk = await openSupplier(chromium);
  await desk.getByLabel(WORDS.newAddress).fill(`${shops.cartons.origin}/`);
  await desk.getByRole('button', { name: WORDS.moveDo, exact: true }).click();
  await expect(desk.getByText(WORDS.moved(new URL(shops.cartons.origin).host))).toBeVisible();
  const there = ['http://boxes-by-lebeau.localhost/*'];
  expect(await chromium.worker.evaluate(sites)).toEqual({ granted: there, registered: there });

  shops.cartons.move(317);
  await ringAlarm(chromium);
  await until('it is seen there', async () => (await rowsOf(chromium, 'orders'))[0]?.status === 'shipped');
  await checkOver(chromium);
  const events = await rowsOf(chromium, 'orderEvents');
  expect(events).toEqual(expect.arrayContaining(before));
  const kinds = events.map(({ change }) => change.kind);
  expect(kinds.toSorted()).toEqual(['followed', 'moved', 'shipment', 'status']);
});

test('two accounts at one supplier stay apart', async ({ chromium, shops }) => {
  const { atelier } = shops;
  const other = atelier.order(405);
  if (other) other.customer = 'Dominique Roux';
  const page = await followed(chromium, atelier, 412);
  const [first] = await rowsOf(chromium, 'orders');

  await enter(chromium, atelier, 'Dominique Roux');
  await page.goto(atelier.listUrl);
  const popup = await openPopup(chromium, page);
  await press(popup, texts.pageCard.followAll(1));
  await until('both are followed', async () => (await rowsOf(chromium, 'orders')).length === 2);
  await page.goto('about:blank');

  atelier.move(412);
  await ringAlarm(chromium);
  await until('a look', async () =>
    (await rowsOf(chromium, 'orders')).every(({ lastCheck }) => lastCheck?.glance === 'page'),
  );
  await checkOver(chromium);
  const orders = await rowsOf(chromium, 'orders');
  expect(orders.find(({ key }) => key === '405')?.lastCheck?.outcome).toBe('unchanged');
  // To Dominique, the shop says that Camille's order does not exist: it is not gone, one has to sign in.
  const unseen = orders.find(({ key }) => key === '412');
  expect(unseen?.lastCheck?.outcome).toBe('signed-out');
  expect(unseen).toMatchObject({ status: 'processing', goneAt: null, notFoundSince: null });
  expect(unseen?.account).toBe(first?.account);
  expect(new Set(orders.map(({ account }) => account)).size).toBe(2);
});

test('a page that its own script fills is read in a tab, once that is allowed, and closed', async ({
  chromium,
  shops,
}) => {
  const page = await followed(chromium, shops.cartons, 317);
  await page.goto('about:blank');
  shops.cartons.fault = 'filled by a script';
  await checked(chromium, 'unreadable');
  const desk = await openSupplier(chromium);
  await desk.getByLabel(WORDS.tab).check();
  await expect(desk.getByText(WORDS.saved)).toBeVisible();
  shops.cartons.move(317);
  const tabs = chromium.context.pages().length;
  const opened = chromium.context.waitForEvent('page', (one) => one.url().startsWith(shops.cartons.origin));
  await checked(chromium, 'changed');
  expect((await opened).isClosed()).toBe(true);
  expect(chromium.context.pages()).toHaveLength(tabs);
  expect((await rowsOf(chromium, 'orders'))[0]?.status).toBe('shipped');
});

/** Rings the alarm, and waits until the only order was looked at with this outcome. */
async function checked(chromium: Chromium, outcome: string): Promise<void> {
  await ringAlarm(chromium);
  await until(outcome, async () => (await rowsOf(chromium, 'orders'))[0]?.lastCheck?.outcome === outcome, 40);
  await checkOver(chromium);
}

test('a file that teaches nothing sound is not taken in, and says why', async ({ chromium, shops }) => {
  await followed(chromium, shops.cartons, 317);
  const desk = await openSupplier(chromium);
  for (const [text, why] of UNSOUND_FILES) {
    const file = { name: 'taught.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await desk.getByLabel(WORDS.importTaught).setInputFiles(file);
    await expect(desk.getByRole('alert')).toHaveText(WORDS.importFailed(WORDS[why]));
  }
  expect((await rowsOf(chromium, 'suppliers'))[0]?.taught).toBeNull();
});
