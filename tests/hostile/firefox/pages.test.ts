import { afterAll, afterEach, beforeAll, beforeEach, test } from 'vitest';
import type { Order } from '../../../utils/orders/order.ts';
import { openShops, type Shops } from '../../shops/open-shops.ts';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';
import { PAGE_ATTACKS } from '../page-attacks.ts';
import { attackedFirefox } from './in-firefox.ts';

// One browser for the file: what differs from test to test is how the shop dresses its page.
const texts = textsFor('en');
let firefox: Firefox;
let shops: Shops;
/** What was followed, as it was before any attack. */
let orders: Order[];
let back: Backstage;

beforeAll(async () => {
  shops = await openShops({
    extraPages: ({ hostname }) => (hostname === 'stranger.localhost' ? '<h1>Stranger</h1>' : null),
  });
  firefox = await launchFirefox();
  const { atelier } = shops;
  const page = await firefox.browser.newPage();
  await page.goto(atelier.listUrl);
  await Promise.all([page.waitForNavigation(), page.click('form button')]);
  const popup = await firefox.openPopup(page);
  await popup.press(texts.pageCard.followAll(atelier.orders.length));
  back = await openBackstage(firefox);
  await until('all are followed', async () => (await back.rows('orders')).length === 4);
  await back.checkOver();
  orders = await back.rows('orders');
  await page.close();
});

beforeEach(() => back.put('orders', orders));

afterEach(async () => {
  shops.atelier.dress = (markup) => markup;
  shops.atelier.headers = {};
  for (const page of await firefox.browser.pages()) if (/^http|html/.test(page.url())) await page.close();
});

afterAll(async () => {
  await firefox.close();
  await shops.close();
});

test.each(PAGE_ATTACKS)('$title', ({ run }) => run(attackedFirefox(firefox, back), shops.atelier));
