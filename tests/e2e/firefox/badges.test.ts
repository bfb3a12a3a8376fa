import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { textsFor } from '../../../utils/texts/texts.ts';
import { openShops, type Shops } from '../../shops/open-shops.ts';
import type { Shop } from '../../shops/state.ts';
import { type Firefox, type FirefoxBadge, launchFirefox } from '../../support/firefox.ts';
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

const inHead = (markup: string) => (whole: string) => whole.replace('<head>', `<head>${markup}`);
const inBody = (markup: string) => (whole: string) => whole.replace('</body>', `${markup}</body>`);
/** Room beside the labels. */
const withRoom = (whole: string) => whole.replace(/<th[^>]*>État/, '<th width="520">État');

async function followList(shop: Shop): Promise<void> {
  await page.goto(shop.listUrl);
  await Promise.all([page.waitForNavigation(), page.click('form button')]);
  const popup = await firefox.openPopup(page);
  await popup.press(texts.popup.page.followAll(shop.orders.length));
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

test('no style of the page comes in', async () => {
  const plain = await openList();
  const dressed = await openList(
    inHead(`<style>sous-main-badge, sous-main-badge * { display: inline !important; opacity: .2 !important; position: static !important; width: 300px !important; transform: scale(4) !important; --moving: lime !important; --moving-ground: lime !important; --done: lime !important }
      td *::before, td *::after { content: '*' !important } td { text-transform: uppercase; font-style: italic; line-height: 3 }</style>`),
  );
  await expectBeside(dressed);
  const look = ({ colour, ground, top, bottom }: FirefoxBadge) => [colour, ground, bottom - top];
  expect(dressed.map(look)).toEqual(plain.map(look));
});

test('the strictest content policy does not stop badges', async () => {
  atelier.headers = {
    'content-security-policy': "default-src 'none'; form-action 'none'; require-trusted-types-for 'script'",
  };
  const badges = await openList((whole) => whole.replaceAll(/<style>.*?<\/style>| style="[^"]*"/gs, ''));
  expect(badges.map(({ top, bottom }) => bottom - top)).toEqual([20, 20, 20, 20]);
  expect(badges.map(({ ground }) => ground)).not.toContain('rgba(0, 0, 0, 0)');
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

test('poisoned prototypes, forged elements and hidden names are the page’s own affair', async () => {
  const names = ['body', 'querySelector', 'querySelectorAll', 'createElement', 'documentElement'];
  await openList(
    inBody(names.map((name) => `<form name="${name}"></form>`).join('')),
    inHead(`<script>
      for (const name of ['map', 'filter', 'find', 'flatMap', 'push', Symbol.iterator]) Array.prototype[name] = () => { throw new Error('taken'); };
      for (const name of ['trim', 'replace', 'includes', 'match', 'split', 'normalize']) String.prototype[name] = () => { throw new Error('taken'); };
      for (const name of ['then', 'recipe', 'orders', 'value', 'key']) Object.defineProperty(Object.prototype, name, { get() { return 'taken'; }, set() {} });
      for (const name of ['querySelector', 'append', 'closest', 'getAttribute', 'attachShadow']) Element.prototype[name] = () => { throw new Error('taken'); };
      JSON.stringify = Promise.prototype.then = RegExp.prototype.exec = () => { throw new Error('taken'); };
      MutationObserver = setTimeout = requestIdleCallback = undefined;
      customElements.define('sous-main-badge', class extends HTMLElement {
        constructor() { super(); try { this.attachShadow({ mode: 'open' }).append('forged'); } catch {} }
      });</script>`),
  );
});

test('scripts in the words of a shop are words', async () => {
  const [badge] = await openList((whole) =>
    whole.replaceAll('En cours de préparation', '&lt;img src=x onerror=document.title="taken">'),
  );
  expect(badge?.label).toContain('<img src=x');
  expect(await page.title()).not.toBe('taken');
});

test('a page of a hundred thousand elements, and ten megabytes of text, stays responsive', async () => {
  await openList(
    inHead(`<script>
      longest = 0;
      addEventListener('load', () => {
        let last = performance.now();
        setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 10);
      });</script>`),
    inBody(
      `<div hidden>${'<p><b>1</b><i>2</i></p>'.repeat(33_000)}<p>${'Commande n° 12 '.repeat(700_000)}</p></div>`,
    ),
  );
  expect(await page.evaluate(() => Number(Reflect.get(globalThis, 'longest')))).toBeLessThan(1000);
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
