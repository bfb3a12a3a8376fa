import { badgesOf } from '../support/badges.ts';
import { openPopup } from '../support/chromium.ts';
import { checkOver, rowsOf } from '../support/extension.ts';
import { followAll, followOne, press, says, signIn, texts } from '../support/owner.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

const WORDS = texts.pageCard;

test('one click in the popup follows the order of an order page, with what the page shows', async ({
  chromium,
  shops,
}) => {
  const page = await signIn(chromium, shops.cartons);
  await page.goto(shops.cartons.orderUrl(317));
  await followOne(chromium, page, 'S00317');
  const [order] = await rowsOf(chromium, 'orders');
  expect(order).toMatchObject({ key: '317', reference: 'S00317', status: 'processing' });
  expect(order?.items).toEqual([{ name: 'Double wall box 40 × 30 × 20', quantity: 200 }]);
  expect(order?.shopPromisedOn).toBe(shops.cartons.order(317)?.promisedOn);
  expect(order?.url).not.toContain('access_token');
});

test('one click follows a whole list; its other orders are offered, one by one or all', async ({
  chromium,
  shops,
}) => {
  const { boulonnerie } = shops;
  const page = await signIn(chromium, boulonnerie);
  await page.goto(boulonnerie.orderUrl(2231));
  await followOne(chromium, page, '2231');
  await page.goto(boulonnerie.listUrl);
  await until('the followed one has a badge', async () => (await badgesOf(page)).length === 1);
  const popup = await openPopup(chromium, page);
  await says(popup, WORDS.ofThemFollowed(1));
  await press(popup, WORDS.followOthers(2));
  await until('all are followed', async () => (await rowsOf(chromium, 'orders')).length === 3);
  await until('all have a badge', async () => (await badgesOf(page)).length === 3);
});

test('without permission the order is kept, and updated on each click', async ({ chromium, shops }) => {
  const { atelier } = shops;
  const page = await signIn(chromium, atelier);
  await page.goto(atelier.orderUrl(412));
  await press(await openPopup(chromium, page), WORDS.followOne('QZKTBWLMA'));
  await until('it is kept', async () => (await rowsOf(chromium, 'orders')).length === 1);
  const registered = await chromium.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  expect(registered).toEqual([]);
  atelier.move(412);
  await page.reload();
  expect(await badgesOf(page)).toEqual([]);
  const popup = await openPopup(chromium, page);
  await says(popup, WORDS.notGranted);
  expect((await rowsOf(chromium, 'orders'))[0]?.status).toBe('shipped');
});

test('a visit updates what is followed, for free', async ({ chromium, shops }) => {
  const { atelier } = shops;
  const page = await signIn(chromium, atelier);
  await followAll(chromium, page, atelier.orders.length);
  await until('badges', async () => (await badgesOf(page)).length === atelier.orders.length);
  await checkOver(chromium);
  atelier.move(412);
  const before = atelier.requests.length;
  await page.reload();
  await until('it is seen', async () =>
    (await rowsOf(chromium, 'orders')).some(({ key, status }) => key === '412' && status === 'shipped'),
  );
  expect(atelier.requests.length).toBe(before + 1);
});

test('pages that are no order pages offer nothing', async ({ chromium, shops }) => {
  const page = await signIn(chromium, shops.boulonnerie);
  for (const path of ['/', '/panier/', '/produit/vis-inox-m8/']) {
    await page.goto(shops.boulonnerie.origin + path);
    await says(await openPopup(chromium, page), WORDS.none);
  }
});
