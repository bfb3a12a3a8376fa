import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openShops, type Shops } from '../../shops/open-shops.ts';
import type { Shop } from '../../shops/state.ts';
import { type Firefox, type FirefoxBadge, launchFirefox } from '../../support/firefox.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';

// One browser for the file: what differs from test to test is how the shop dresses its page.
const texts = textsFor('en');
let firefox: Firefox;
let shops: Shops;
let atelier: Shop;
let page: Page;

beforeAll(async () => {
  shops = await openShops();
  ({ atelier } = shops);
  firefox = await launchFirefox();
  page = await firefox.browser.newPage();
  await page.setViewport({ width: 1100, height: 800 });
  await followList(atelier);
});

afterEach(() => {
  atelier.dress = (markup) => markup;
  atelier.headers = {};
});

afterAll(async () => {
  await firefox.close();
  await shops.close();
});

const inBody = (markup: string) => (whole: string) => whole.replace('</body>', `${markup}</body>`);
/** Room beside the labels. */
const withRoom = (whole: string) => whole.replace(/<th[^>]*>État/, '<th width="520">État');

async function followList(shop: Shop): Promise<void> {
  await page.goto(shop.listUrl);
  await Promise.all([page.waitForNavigation(), page.click('form button')]);
  const popup = await firefox.openPopup(page);
  await popup.press(texts.pageCard.followAll(shop.orders.length));
  await badgesCome(shop.orders.length);
}

async function badgesCome(count = atelier.orders.length): Promise<FirefoxBadge[]> {
  let badges: FirefoxBadge[] = [];
  await until(`${count} badges`, async () => {
    badges = await firefox.badges(page);
    return badges.length === count && badges.every(({ fit, isSeen }) => fit !== '' && isSeen);
  });
  return badges;
}

async function openList(...dresses: Shop['dress'][]): Promise<FirefoxBadge[]> {
  atelier.dress = (whole) => [withRoom, ...dresses].reduce((dressed, dress) => dress(dressed), whole);
  await page.goto(atelier.listUrl);
  return badgesCome();
}

async function expectBeside(badges: FirefoxBadge[]): Promise<void> {
  const labels = await page.$$eval('table .label', (all) =>
    all.map((one) => {
      const { right, top, bottom } = one.getBoundingClientRect();
      return { right, middle: (top + bottom) / 2 };
    }),
  );
  expect(badges).toHaveLength(labels.length);
  for (const [index, { left, top, bottom }] of badges.entries()) {
    const { right, middle } = labels[index] ?? { right: 0, middle: 0 };
    expect(left - right).toBeGreaterThanOrEqual(2);
    expect(left - right).toBeLessThanOrEqual(12);
    expect(Math.abs((top + bottom) / 2 - middle)).toBeLessThanOrEqual(2);
  }
}

test('badges stand beside the labels, and the page stays as the shop made it', async () => {
  const badges = await openList(
    inBody(`<script>
      before = document.documentElement.outerHTML;
      boxes = () => JSON.stringify([...document.querySelectorAll('body, body *:not(sous-main-badge)')].map((one) => one.getBoundingClientRect()));
      boxesBefore = boxes();</script>`),
  );
  await expectBeside(badges);
  const same = await page.evaluate(() => {
    const { before, boxes, boxesBefore } = globalThis as unknown as Record<string, string> & {
      boxes(): string;
    };
    const now = document.documentElement.outerHTML.replaceAll('<sous-main-badge></sous-main-badge>', '');
    return { markup: now === before, boxes: boxes() === boxesBefore };
  });
  expect(same).toEqual({ markup: true, boxes: true });
});

test('a page that takes badges away gets them back three times, then has its way', async () => {
  await openList(
    inBody(`<script>
      taken = 0;
      setInterval(() => document.querySelectorAll('tr:nth-child(1) sous-main-badge').forEach((one) => { taken++; one.remove(); }), 150);
      addEventListener('click', () => { document.querySelector('tr:nth-child(2) .label').firstChild.nodeValue = 'En attente de réapprovisionnement'; });
    </script>`),
  );
  const taken = () => page.evaluate(() => Number(Reflect.get(globalThis, 'taken')));
  await until('four badges taken', async () => (await taken()) === 4);
  // A change elsewhere is answered with a badge: the page was looked at since, and nothing put back.
  await page.click('h1');
  await until('the other row has its new badge', async () =>
    (await firefox.badges(page)).some(({ label }) => label.startsWith('Back-ordered')),
  );
  expect(await taken()).toBe(4);
});

test('badges follow rows that come late and are rendered anew', async () => {
  const badges = await openList(
    inBody(`<script>
      const list = document.querySelector('tbody'), rows = list.innerHTML;
      document.querySelector('.orders').remove();
      list.replaceChildren();
      setTimeout(() => { list.innerHTML = rows; }, 700);
      again = () => { list.innerHTML = rows; };</script>`),
  );
  await expectBeside(badges);
  await page.evaluate(() => Reflect.get(globalThis, 'again')());
  await expectBeside(await badgesCome());
});

test('a theme that its platform’s recipe does not see is read by the full reader, badges and all', async () => {
  const { boulonnerie } = shops;
  boulonnerie.dress = (whole) =>
    whole
      .replace(/<thead>.*?<\/thead>/s, '')
      .replaceAll(/woocommerce-(?:MyAccount-|orders-table)[\w-]*|shop_table\w*|account-orders-table/g, 'x')
      .replaceAll('my_account_orders', 'x')
      .replaceAll(/<tr class[^>]*>/g, '<tr class="order">');
  await followList(boulonnerie);
  await page.reload();
  await badgesCome(3);
  const rows = await page.$$eval('sous-main-badge', (hosts) =>
    hosts.map((host) => host.closest('tr')?.rowIndex),
  );
  expect(rows).toEqual([0, 1, 2]);
});

test('an extension that is switched off leaves no badge', async () => {
  await openList();
  await firefox.disable(page);
  await until('no badge', async () => (await firefox.badges(page)).every(({ isSeen }) => !isSeen), 10);
});
