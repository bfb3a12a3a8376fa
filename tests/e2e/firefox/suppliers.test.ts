import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openShops, type Shops } from '../../shops/open-shops.ts';
import type { Shop } from '../../shops/state.ts';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { sites } from '../../support/browser-state.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { enterIn, keepOrder } from '../../support/firefox-shops.ts';
import { SETTINGS } from '../../support/owner.ts';
import { textsFor } from '../../support/texts-for.ts';
import { UNSOUND_FILES } from '../../support/unsound-files.ts';
import { until } from '../../support/until.ts';

const texts = textsFor('en');
const WORDS = texts.suppliers;

// One browser for the file: each test has a supplier of its own, which is forgotten after it.
let firefox: Firefox;
let shops: Shops;
let back: Backstage;
let page: Page;
let desk: Page;

beforeAll(async () => {
  shops = await openShops();
  firefox = await launchFirefox();
  page = await firefox.browser.newPage();
  desk = await firefox.openExtensionPage('desk.html');
  back = await openBackstage(firefox);
  await back.tell('settings.save', SETTINGS); // answered: the event page has begun to listen
});

afterEach(async () => {
  for (const { id } of await back.rows('suppliers')) await back.tell('suppliers.forget', id);
});

afterAll(async () => {
  await firefox.close();
  await shops.close();
});

/** An order of a supplier is followed, its page is open, and so is the desk's page of the supplier. */
async function openSupplier(host: string): Promise<Shop> {
  const shop = shops.openLike('atelier', host);
  await keepOrder(firefox, back, shop);
  await page.goto(shop.orderUrl(412));
  await badgeCount(1);
  await desk.close();
  desk = await firefox.openExtensionPage(`desk.html#/suppliers/${shop.host}`);
  await desk.setViewport({ width: 1280, height: 900 });
  return shop;
}

function badgeCount(count: number): Promise<void> {
  const badges = () => page.evaluate(() => document.querySelectorAll('sous-main-badge').length);
  return until(`${count} badges`, async () => (await badges()) === count);
}

async function press(name: string): Promise<void> {
  await desk.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

async function says(words: string): Promise<void> {
  await desk.waitForSelector(`::-p-text(${words})`);
}

async function fill(name: string, text: string): Promise<void> {
  await desk.locator(`::-p-aria([name="${name}"][role="textbox"])`).fill(text);
}

async function switchPause(): Promise<void> {
  await desk.locator(`::-p-aria([name="${WORDS.pause}"][role="checkbox"])`).click();
}

test('forgotten, a supplier leaves nothing: no data, no permission, no script, no badge', async () => {
  const shop = await openSupplier('forgotten.localhost');
  const site = ['http://forgotten.localhost/*'];
  expect(await back.ask(sites)).toEqual({ granted: site, registered: site });
  await press(WORDS.forgetDo);
  await press(WORDS.forgetYes);
  await says(WORDS.forgotten(shop.plan.name));
  expect(await back.ask(sites)).toEqual({ granted: [], registered: [] });
  for (const table of ['suppliers', 'orders', 'orderEvents', 'checks'] as const)
    expect(await back.rows(table), table).toEqual([]);
  await badgeCount(0);
});

test('renamed, a supplier has its new name everywhere', async () => {
  await openSupplier('renamed.localhost');
  await fill(WORDS.rename, 'Menuiserie Atelier');
  await press(texts.orders.save);
  await desk.waitForSelector('h1 ::-p-text(Menuiserie Atelier)');
  const popup = await firefox.openPopup(page);
  await until('the popup says so', async () => (await popup.text()).includes('Menuiserie Atelier'));
});

test('paused, a supplier is asked nothing and its badges go; then they come back', async () => {
  const shop = await openSupplier('paused.localhost');
  await switchPause();
  await badgeCount(0);
  const asked = shop.requests.length;
  await back.checkNow();
  await back.checkOver();
  expect(shop.requests).toHaveLength(asked);
  await switchPause();
  await badgeCount(1);
});

test('a permission taken back takes script and badges along; the order stays', async () => {
  await openSupplier('taken-back.localhost');
  await press(WORDS.takeBack);
  await says(WORDS.accessMissing);
  await badgeCount(0);
  expect(await back.ask(sites)).toEqual({ granted: [], registered: [] });
  expect(await back.rows('orders')).toHaveLength(1);
});

test('a shop that moved to another domain is moved in one step, with its history', async () => {
  const shop = await openSupplier('before.localhost');
  const before = await back.rows('orders');
  shop.host = 'after.localhost';
  await enterIn(firefox, shop);
  await fill(WORDS.newAddress, `${shop.origin}/`);
  await press(WORDS.moveDo);
  await says(WORDS.moved(new URL(shop.origin).host));
  const there = ['http://after.localhost/*'];
  expect(await back.ask(sites)).toEqual({ granted: there, registered: there });

  shop.move(412);
  await back.checkNow();
  await until('it is seen there', async () => (await back.rows('orders'))[0]?.status === 'shipped');
  await back.checkOver();
  const after = await back.rows('orders');
  expect(after.map(({ id, followedAt }) => [id, followedAt])).toEqual(
    before.map(({ id, followedAt }) => [id, followedAt]),
  );
  expect(after[0]?.url).toBe(shop.orderUrl(412));
  const kinds = (await back.rows('orderEvents')).map(({ change }) => change.kind);
  expect(kinds.toSorted()).toEqual(['moved', 'shipment', 'status']);
});

test('two accounts at one supplier stay apart', async () => {
  const shop = await openSupplier('two-accounts.localhost');
  await until('whose it is was seen', async () => (await back.rows('orders'))[0]?.account !== null);
  const [first] = await back.rows('orders');
  const other = shop.order(405);
  if (other) other.customer = 'Dominique Roux';
  await enterIn(firefox, shop, 'Dominique Roux');
  await page.goto(shop.listUrl);
  await (await firefox.openPopup(page)).press(texts.pageCard.followAll(1));
  await until('both are followed', async () => (await back.rows('orders')).length === 2);
  await page.goto('about:blank');

  shop.move(412);
  await back.checkNow();
  await back.checkOver();
  const orders = await back.rows('orders');
  expect(orders.find(({ key }) => key === '405')?.lastCheck?.outcome).toBe('unchanged');
  // To Dominique, the shop says that Camille's order does not exist: it is not gone, one has to sign in.
  const unseen = orders.find(({ key }) => key === '412');
  expect(unseen?.lastCheck?.outcome).toBe('signed-out');
  expect(unseen).toMatchObject({ status: 'processing', goneAt: null, notFoundSince: null });
  expect(unseen?.account).toBe(first?.account);
  expect(new Set(orders.map(({ account }) => account)).size).toBe(2);
});

test('a file that teaches nothing sound is not taken in, and says why', async () => {
  await openSupplier('taught.localhost');
  const input = await desk.waitForSelector('input[type="file"]');
  for (const [text, why] of UNSOUND_FILES) {
    await input?.evaluate(chooseFile, text);
    await desk.waitForSelector(`[role="alert"] ::-p-text(${WORDS.importFailed(WORDS[why])})`);
  }
  expect((await back.rows('suppliers'))[0]?.taught).toBeNull();
});

/** Runs in the page: a file of the disk is chosen. */
function chooseFile(input: Element, text: string): void {
  if (!(input instanceof HTMLInputElement)) return;
  const files = new DataTransfer();
  files.items.add(new File([text], 'taught.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
