import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitePattern } from '../../../utils/orders/shop-place.ts';
import { openShops, type Shops } from '../../shops/open-shops.ts';
import type { Shop } from '../../shops/state.ts';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { numberShown, wakesAt } from '../../support/browser-state.ts';
import { aBookmark, aFolder } from '../../support/builders.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { goOffline } from '../../support/firefox-faults.ts';
import { takeBackSites } from '../../support/firefox-permissions.ts';
import { keepOrder } from '../../support/firefox-shops.ts';
import {
  holdAnswers,
  lastWake,
  parkAlarm,
  releaseAnswers,
  ringInASecond,
} from '../../support/held-worker.ts';
import { movedOrders } from '../../support/moved-orders.ts';
import { openNewer, openOlder, wasAsked } from '../../support/other-versions.ts';
import { SETTINGS } from '../../support/owner.ts';
import { until } from '../../support/until.ts';

// One browser for the file: its event page ends again and again.
let firefox: Firefox;
let shops: Shops;
let back: Backstage;
let page: Page;

beforeAll(async () => {
  shops = await openShops();
  firefox = await launchFirefox();
  page = await firefox.browser.newPage();
  const desk = await firefox.openExtensionPage('desk.html');
  back = await openBackstage(firefox);
  await back.tell('settings.save', SETTINGS); // answered: the event page has begun to listen
  await desk.close();
});
afterAll(async () => {
  await firefox.close();
  await shops.close();
});

const note = (title: string) => ({
  id: crypto.randomUUID(),
  details: { title, side: 'waits-for-me', on: null, thing: null } as const,
});

const order = async (id: string) => (await back.rows('orders')).find((one) => one.id === id);
const changesOf = async (id: string) =>
  (await back.rows('orderEvents')).flatMap(({ orderId, change }) => (orderId === id ? [change.kind] : []));

async function openShop(host: string): Promise<Shop> {
  const shop = shops.openLike('atelier', host);
  await keepOrder(firefox, back, shop);
  return shop;
}

test('F1 an event page that has ended answers the next question, and everything is as it was', async () => {
  await firefox.endBackground(page);
  await back.tell('pile.add', note('Rappeler'));
  expect((await back.rows('sheets')).map(({ title }) => title)).toEqual(['Rappeler']);
});

test('F2 an event page that ends after it wrote and before it answered is asked again by the page: one order', async () => {
  const desk = await firefox.openExtensionPage('desk.html#/add');
  await desk.setViewport({ width: 1280, height: 900 });
  await desk.locator('::-p-aria([name="What you ordered"][role="textbox"])').fill('Portail');
  await desk.locator('::-p-aria([name="Its name"][role="textbox"])').fill('Forge Martin');
  await back.ask(holdAnswers);
  await desk.locator('::-p-aria([name="Add"][role="button"])').click();
  await until('it is written', async () => (await back.rows('orders')).length === 1);
  await firefox.endBackground(page);
  await back.ask(releaseAnswers);
  await desk.waitForSelector('::-p-aria([name="Portail"][role="heading"])');
  const [made, ...others] = await back.rows('orders');
  expect(others).toEqual([]);
  expect(await changesOf(made?.id ?? '')).toEqual(['followed']);
  await desk.close();
});

test('F4 the alarm starts an event page that has ended, which sets the next one', async () => {
  const before = await back.ask(lastWake);
  await back.ask(ringInASecond);
  await firefox.endBackground(page);
  await until('it woke', async () => (await back.ask(lastWake)) > before);
  await until('the next alarm stands', async () => (await back.ask(wakesAt)) > Date.now());
});

test('F12 an alarm that a clock set back has parked days ahead is set anew', async () => {
  await back.ask(parkAlarm);
  await firefox.endBackground(page);
  await back.tell('teach.current'); // any question starts it
  await until('the alarm is near', async () => (await back.ask(wakesAt)) < Date.now() + 25 * 3_600_000);
});

test('F3 an event page that ends while the shop answers goes on where it stood: one move, one parcel', async () => {
  const shop = await openShop('dies.localhost');
  shop.move(412);
  shop.fault = 'slow drip';
  await back.checkNow();
  await until('the shop was asked', async () => shop.requests.length > 0, 10);
  await firefox.endBackground(page);
  shop.fault = null;
  await back.tell('teach.current');
  await until('the check went on', async () => (await order(shop.host))?.status === 'shipped', 40);
  await back.checkOver();
  expect((await changesOf(shop.host)).toSorted()).toEqual(['status']);
});

test('F10 without a network nothing is said of orders or against shops, and the next look sees again', async () => {
  const shop = await openShop('offline.localhost');
  const before = await order(shop.host);
  shop.move(412, 'backorder');
  await goOffline(firefox, true);
  await back.tell('checks.now', { supplierId: shop.host });
  await back.checkOver();
  const after = await order(shop.host);
  expect(after?.lastCheck).toMatchObject({ outcome: 'unreachable' });
  expect({ ...after, lastCheck: null }).toEqual({ ...before, lastCheck: null });
  expect((await back.rows('suppliers')).find(({ id }) => id === shop.host)?.failures).toBe(0);
  await goOffline(firefox, false);
  await back.tell('checks.now', { supplierId: shop.host });
  await back.checkOver();
  expect((await order(shop.host))?.status).toBe('backorder');
});

test('F15 a permission taken back while a check runs ends it: nothing more is asked', async () => {
  const shop = await openShop('taken-back.localhost');
  shop.move(412, 'backorder');
  await back.tell('checks.now', { supplierId: shop.host });
  await until('the list is asked for', async () => shop.requests.length > 0);
  // The order's own page is next, in five seconds.
  await takeBackSites(firefox, [sitePattern(shop.origin)]);
  await back.checkOver();
  expect(shop.requests).toHaveLength(1);
  expect(await changesOf(shop.host)).toEqual(['status']);
});

test('F16 twenty tabs that send fifty messages each at once lose and double none', async () => {
  const before = (await back.rows('sheets')).length;
  const tabs = await Promise.all(Array.from({ length: 20 }, () => firefox.openExtensionPage('icon/16.png')));
  const replies = await Promise.all(
    tabs.map((tab, number) =>
      tab.evaluate(
        (count, name) =>
          Promise.all(
            Array.from({ length: count }, (_, n) => {
              const details = { title: `${name}-${n}`, side: 'waits-for-me', on: null, thing: null };
              // The first of each tab is the same for all: made once, whoever comes first.
              const id = n === 0 ? '5b3c7a52-6d0e-4a57-8f83-0c6d1f1f5a11' : crypto.randomUUID();
              return chrome.runtime.sendMessage({ name: 'pile.add', args: [{ id, details }] });
            }),
          ),
        50,
        String(number),
      ),
    ),
  );
  expect(replies.flat().filter((reply) => !('value' in reply))).toEqual([]);
  expect((await back.rows('sheets')).length - before).toBe(20 * 49 + 1);
  for (const tab of tabs) await tab.close();
});

test('F18 an import of which the event page ends half way, and again while it is taken in, comes in whole and once', async () => {
  const id = crypto.randomUUID();
  const records = (part: number) =>
    Array.from({ length: 200 }, (_, n) => ({
      bookmark: aBookmark({ id: `${part}-${n}`, folderId: 'law', url: `https://p${part}.example/${n}` }),
      text: 'préavis de trois mois',
      earlier: [],
    }));
  await back.tell('dossier.stageImport', id, 0, { folders: [aFolder({ id: 'law' })], records: records(0) });
  await firefox.endBackground(page);
  await back.tell('dossier.stageImport', id, 1, { folders: [], records: records(1) });
  const taken = back.tell('dossier.takeImport', id, 2, 'droit.html').catch(() => 'lost');
  await firefox.endBackground(page);
  await taken;
  expect([0, 400]).toContain((await back.rows('bookmarks')).length);
  await back.tell('dossier.takeImport', id, 2, 'droit.html');
  expect(await back.rows('bookmarks')).toHaveLength(400);
  expect(await back.rows('folders')).toHaveLength(1);
});

test('F20 where no desktop shows notifications, news is in the history and told as told', async () => {
  const { suppliers, orders, orderEvents } = movedOrders(Date.now());
  await back.put('suppliers', suppliers);
  await back.put('orders', orders);
  await back.put('orderEvents', orderEvents);
  await back.tell('settings.save', SETTINGS);
  const told = () =>
    back.ask(async () => {
      const { 'told-events': events } = await chrome.storage.local.get('told-events');
      return Object.keys(events ?? {}).filter((id) => id.startsWith('event-')).length;
    });
  await until('it counts as told', async () => (await told()) === 3);
  const desk = await firefox.openExtensionPage('desk.html#/orders');
  for (const reference of ['Na1', 'Na2', 'Nb1']) await desk.waitForSelector(`::-p-text(${reference})`);
  await desk.close();
});

test('F6 a database of an earlier version is brought up to date while a page of that version is open; a newer one may open it while this one is', async () => {
  const before = await back.rows('orders');
  await firefox.endBackground(page);
  await back.ask(openOlder);
  await back.tell('pile.add', note('Relire le bail'));
  expect(await back.ask(wasAsked)).toBe('asked to close');
  expect(await back.rows('orders')).toEqual(before);
  expect(await back.ask(openNewer)).toBe('open');
  await back.tell('pile.add', note('Relire encore'));
  expect((await back.rows('sheets')).map(({ title }) => title).toSorted()).toEqual([
    'Relire encore',
    'Relire le bail',
  ]);
});

test('F5 an update leaves a row one badge, sets the alarm anew and keeps everything', async () => {
  const shop = await openShop('updated.localhost');
  await page.goto(shop.orderUrl(412));
  const badgeCount = () => page.evaluate(() => document.querySelectorAll('sous-main-badge').length);
  await until('a badge', async () => (await badgeCount()) === 1);
  await page.evaluate(() => {
    const [host] = document.querySelectorAll('sous-main-badge');
    if (host) Reflect.set(host, 'isOld', true);
  });
  const ids = (await back.rows('orders')).map(({ id }) => id);
  const number = await back.ask(numberShown);
  const folder = newerCopy();
  await firefox.browser.installExtension(folder);
  back = await openBackstage(firefox);
  await until('the alarm stands', async () => (await back.ask(wakesAt)) > 0);
  await until('the badge of the new version alone', async () => (await badgeCount()) === 1);
  expect((await back.rows('orders')).map(({ id }) => id)).toEqual(ids);
  await until('the number is there again', async () => (await back.ask(numberShown)) === number);
  rmSync(folder, { recursive: true });
});

/** The built extension under a higher version. */
function newerCopy(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sous-main-'));
  cpSync('.output/firefox-mv3', folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0' }));
  return folder;
}
