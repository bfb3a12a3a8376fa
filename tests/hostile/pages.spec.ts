import type { Order } from '../../utils/orders/order.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { openShops, type Shops } from '../shops/open-shops.ts';
import { type Chromium, launchChromium, openPopup } from '../support/chromium.ts';
import { checkOver, putRows, rowsOf } from '../support/extension.ts';
import { followAll, says, signIn } from '../support/owner.ts';
import { until } from '../support/until.ts';
import { attackedChromium } from './in-chromium.ts';
import { PAGE_ATTACKS, poisoned } from './page-attacks.ts';

// One browser for the file: what differs from test to test is how the shop dresses its page.
test.describe.configure({ mode: 'default' });

let chromium: Chromium;
let shops: Shops;
/** What was followed, as it was before any attack. */
let orders: Order[];
/** What consoles said during the test, and errors that nothing caught. */
let said: string[] = [];

test.beforeAll(async () => {
  shops = await openShops({ extraPages: strangers });
  chromium = await launchChromium();
  chromium.context.on('console', (message) => said.push(message.text()));
  chromium.context.on('weberror', (error) => said.push(error.error().message));
  const page = await signIn(chromium, shops.atelier);
  await followAll(chromium, page, shops.atelier.orders.length);
  await until('all are followed', async () => (await rowsOf(chromium, 'orders')).length === 4);
  await checkOver(chromium);
  orders = await rowsOf(chromium, 'orders');
  await page.close();
});

test.beforeEach(async () => {
  await putRows(chromium, 'orders', orders);
  said = [];
});

test.afterEach(async () => {
  shops.atelier.dress = (page) => page;
  shops.atelier.headers = {};
  for (const page of chromium.context.pages().slice(1)) await page.close();
});

test.afterAll(async () => {
  await chromium.close();
  await shops.close();
});

const strangers = ({ hostname }: URL) =>
  hostname === 'stranger.localhost' ? '<title>Stranger</title><h1>Stranger</h1>' : null;

/** What a page's own poison makes the page itself say, and what the browser says of a forbidden file or icon. */
const ITS_OWN = /taken|favicon|chrome-extension:|net::ERR/;

for (const { title, run } of PAGE_ATTACKS)
  test(title, async () => {
    await run(attackedChromium(chromium), shops.atelier);
    expect(said.filter((text) => !ITS_OWN.test(text))).toEqual([]);
  });

test('8 a poisoned page can be asked about in the popup, and answers are words', async () => {
  shops.atelier.dress = poisoned;
  const page = await chromium.context.newPage();
  await page.goto(shops.atelier.listUrl);
  const popup = await openPopup(chromium, page);
  await says(popup, 'QZKTBWLMA');
  expect(said.filter((text) => !ITS_OWN.test(text))).toEqual([]);
});
