import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Order, OrderEvent } from '../../../utils/orders/order.ts';
import { textsFor } from '../../../utils/texts/texts.ts';
import { openShops, type Shops } from '../../shops/open-shops.ts';
import type { Shop } from '../../shops/state.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { until } from '../../support/until.ts';

const texts = textsFor('en');

let firefox: Firefox;
let shops: Shops;
/** An extension page that shows a picture: it runs none of our code, and may ask the background and the database. */
let back: Page;

beforeEach(async () => {
  shops = await openShops();
  firefox = await launchFirefox();
  back = await firefox.openExtensionPage('icon/16.png');
});

afterEach(async () => {
  await firefox.close();
  await shops.close();
});

test('one click follows a list of orders, and badges stand beside the shop’s words', async () => {
  const page = await followList(shops.atelier);
  expect((await rows<Order>('orders')).map(({ status }) => status).sort()).toEqual([
    'cancelled',
    'delivered',
    'processing',
    'shipped',
  ]);
  await until('a badge a row', async () => (await badgeCount(page)) === shops.atelier.orders.length);
});

test('a check sees an order move on, and a sign-out for what it is', async () => {
  const page = await followList(shops.atelier);
  await page.goto('about:blank');
  shops.atelier.move(412);
  await checkNow();
  await until('it is seen as shipped', async () => (await order('412'))?.status === 'shipped', 40);
  const before = await rows<OrderEvent>('orderEvents');
  shops.atelier.signEveryoneOut();
  await checkNow();
  await until('signed out', async () => (await order('412'))?.lastCheck?.outcome === 'signed-out', 40);
  expect((await order('412'))?.status).toBe('shipped');
  expect(await rows<OrderEvent>('orderEvents')).toEqual(before);
});

test('the right-click menu follows the order of an order page', async () => {
  const page = await signIn(shops.cartons);
  await page.goto(shops.cartons.orderUrl(317));
  await firefox.chooseMenuItem(page, texts.notifications.menuFollow);
  await until('it is followed', async () => (await rows('orders')).length === 1);
  expect((await order('317'))?.reference).toBe('S00317');
});

async function followList(shop: Shop): Promise<Page> {
  const page = await signIn(shop);
  const popup = await firefox.openPopup(page);
  await popup.press(texts.popup.page.followAll(shop.orders.length));
  await until('all are followed', async () => (await rows('orders')).length === shop.orders.length);
  return page;
}

async function signIn(shop: Shop): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(shop.listUrl);
  await Promise.all([page.waitForNavigation(), page.click('form button')]);
  return page;
}

function badgeCount(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('sous-main-badge').length);
}

async function order(key: string): Promise<Order | undefined> {
  return (await rows<Order>('orders')).find((one) => one.key === key);
}

/** Every look of the round before has ended, and a new one begins. */
async function checkNow(): Promise<void> {
  await until('no check under way', () =>
    back.evaluate(async () => {
      const kept: Record<string, unknown> = await chrome.storage.local.get();
      return !Object.keys(kept).some((key) => key.startsWith('check-job:'));
    }),
  );
  await back.evaluate(() => chrome.runtime.sendMessage({ name: 'checks.now', args: [null] }));
}

function rows<Row>(table: string): Promise<Row[]> {
  return back.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('sous-main');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains(name)) return resolve([]);
          const reading = db.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  );
}
