import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openShops, type Shops } from '../../shops/open-shops.ts';
import type { Shop } from '../../shops/state.ts';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';

const texts = textsFor('en');

let firefox: Firefox;
let shops: Shops;
let back: Backstage;

beforeEach(async () => {
  shops = await openShops();
  firefox = await launchFirefox();
  back = await openBackstage(firefox);
});

afterEach(async () => {
  await firefox.close();
  await shops.close();
});

test('one click follows a list; badges stand beside the shop’s words, and go while it is paused', async () => {
  const page = await followList(shops.atelier);
  expect((await back.rows('orders')).map(({ status }) => status).sort()).toEqual([
    'cancelled',
    'delivered',
    'processing',
    'shipped',
  ]);
  await until('a badge a row', async () => (await badgeCount(page)) === shops.atelier.orders.length);
  const [supplier] = await back.rows('suppliers');
  await back.tell('suppliers.edit', supplier?.id ?? '', { paused: true });
  await until('no badge', async () => (await badgeCount(page)) === 0);
  await back.tell('suppliers.edit', supplier?.id ?? '', { paused: false });
  await until('badges again', async () => (await badgeCount(page)) === shops.atelier.orders.length);
});

test('a check sees an order move on; a sign-out for what it is, grouped, and healed by the next visit', async () => {
  const { boulonnerie } = shops;
  const page = await followList(boulonnerie);
  await page.goto('about:blank');
  boulonnerie.move(2231, 'shipped');
  await back.checkNow();
  await until('it is seen as shipped', async () => (await order('2231'))?.status === 'shipped', 40);
  await back.checkOver();
  const before = await back.rows('orderEvents');
  boulonnerie.signEveryoneOut();
  await back.checkNow();
  await until('signed out', async () => (await order('2231'))?.lastCheck?.outcome === 'signed-out', 40);
  expect((await order('2231'))?.status).toBe('shipped');
  expect(await back.rows('orderEvents')).toEqual(before);

  const popup = await firefox.openPopup(page);
  const { titles, why } = texts.pile;
  await until('they are grouped', async () => {
    const said = await popup.text();
    return said.includes(titles.signIn(boulonnerie.plan.name)) && said.includes(why.orders(2));
  });
  await signIn(boulonnerie);
  await until('healed', async () =>
    (await back.rows('orders')).every(({ lastCheck }) => lastCheck?.outcome !== 'signed-out'),
  );
});

test('an event page ended in the middle of a check loses, doubles and invents nothing', async () => {
  const page = await signIn(shops.cartons);
  await page.goto(shops.cartons.orderUrl(317));
  await firefox.chooseMenuItem(page, texts.notifications.menuFollow);
  await until('it is followed', async () => (await back.rows('orders')).length === 1);
  await page.goto('about:blank');
  await back.checkOver();
  shops.cartons.move(317);
  shops.cartons.fault = 'slow drip';
  const asked = shops.cartons.requests.length;
  await back.checkNow();
  await until('the shop was asked', async () => shops.cartons.requests.length > asked);
  await firefox.endBackground(page);
  expect((await order('317'))?.status).toBe('processing');
  shops.cartons.fault = null;
  await back.tell('teach.current'); // any message wakes the event page, which goes on
  await until('the check went on', async () => (await order('317'))?.status === 'shipped', 40);
  await back.checkOver();
  const changes = (await back.rows('orderEvents')).map(({ change }) => change.kind);
  expect(changes.toSorted()).toEqual(['followed', 'shipment', 'status']);
});

async function followList(shop: Shop): Promise<Page> {
  const page = await signIn(shop);
  const popup = await firefox.openPopup(page);
  await popup.press(texts.pageCard.followAll(shop.orders.length));
  await until('all are followed', async () => (await back.rows('orders')).length === shop.orders.length);
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

async function order(key: string) {
  return (await back.rows('orders')).find((one) => one.key === key);
}
