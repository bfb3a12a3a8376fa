import type { Page } from '@playwright/test';
import { openShops, type Shops } from '../shops/open-shops.ts';
import type { Shop } from '../shops/state.ts';
import { badgesOf, type DrawnBadge, drawnBadges } from '../support/badges.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { inExtension, rowsOf, tell } from '../support/extension.ts';
import { followAll, signIn } from '../support/owner.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

// One browser for the file: what differs from test to test is how the shop dresses its page.
test.describe.configure({ mode: 'default' });

let chromium: Chromium;
let shops: Shops;
let atelier: Shop;

test.beforeAll(async () => {
  shops = await openShops();
  ({ atelier } = shops);
  chromium = await launchChromium();
  const page = await signIn(chromium, atelier);
  await followAll(chromium, page, atelier.orders.length);
  await until('all are followed', async () => (await rowsOf(chromium, 'orders')).length === 4);
  await page.close();
});

test.afterEach(async () => {
  atelier.dress = (page) => page;
  atelier.headers = {};
  for (const page of chromium.context.pages().slice(1)) await page.close();
});

test.afterAll(async () => {
  await chromium.close();
  await shops.close();
});

/** Puts something at the end of the shop's head. */
const withHead = (markup: string) => (page: string) => page.replace('</head>', `${markup}</head>`);
const withStyle = (css: string) => withHead(`<style>${css}</style>`);
const withScript = (script: string) => (page: string) =>
  page.replace('</body>', `<script>${script}</script></body>`);

/** Room beside the labels. */
const withRoom = (page: string) => page.replace(/<th[^>]*>État/, '<th width="520">État');

/** Opens the list of orders and waits for its badges. */
async function openList(...dresses: Shop['dress'][]): Promise<Page> {
  atelier.dress = (page) => [withRoom, ...dresses].reduce((dressed, dress) => dress(dressed), page);
  const page = await chromium.context.newPage();
  await page.goto(atelier.listUrl);
  await badgesCome(page);
  return page;
}

const badgesCome = (page: Page, count = atelier.orders.length) =>
  until(`${count} badges`, async () => (await badgesOf(page)).length === count);

/** Where the shop's own labels are, in the page's order. */
const labelsOf = (page: Page) =>
  page.locator('table .label').evaluateAll((labels) =>
    labels.map((label) => {
      const { left, top, right, bottom } = label.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );

type Box = DrawnBadge['box'];
const middle = ({ top, bottom }: Box) => (top + bottom) / 2;

/** Every badge stands on the line of its label, on the side where the line goes on, and touches nothing. */
async function expectBeside(page: Page, side: 'left' | 'right' = 'right'): Promise<DrawnBadge[]> {
  const badges = await drawnBadges(page);
  const labels = await labelsOf(page);
  expect(badges).toHaveLength(labels.length);
  for (const [index, { box, style }] of badges.entries()) {
    expect(style.visibility).toBe('visible');
    const label = labels[index];
    if (!label) throw new Error('no label');
    const distance = side === 'right' ? box.left - label.right : label.left - box.right;
    expect(distance).toBeGreaterThanOrEqual(2);
    expect(distance).toBeLessThanOrEqual(12);
    expect(Math.abs(middle(box) - middle(label))).toBeLessThanOrEqual(2);
  }
  return badges;
}

test('badges stand beside the labels, and the page stays as the shop made it', async () => {
  const page = await openList(
    withScript(`
      before = document.documentElement.outerHTML;
      shift = 0;
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value; })
        .observe({ type: 'layout-shift', buffered: true });
      boxes = () => JSON.stringify([...document.querySelectorAll('body, body *:not(sous-main-badge)')].map((one) => one.getBoundingClientRect()));
      boxesBefore = boxes();`),
  );
  const [first] = await expectBeside(page);
  expect(first?.fit).toBe('freshness');
  expect(first?.label).toMatch(/^In preparation seen /);
  const same = await page.evaluate(() => {
    const { before, boxes, boxesBefore, shift } = globalThis as unknown as Record<string, string> & {
      boxes(): string;
    };
    const now = document.documentElement.outerHTML.replaceAll('<sous-main-badge></sous-main-badge>', '');
    return { markup: now === before, boxes: boxes() === boxesBefore, shift };
  });
  expect(same).toEqual({ markup: true, boxes: true, shift: 0 });
});

test('a page that takes badges away gets them back three times, then has its way', async () => {
  const page = await openList(
    withScript(`
      taken = 0;
      setInterval(() => document.querySelectorAll('tr:nth-child(1) sous-main-badge').forEach((one) => { taken++; one.remove(); }), 150);
      for (const table of document.querySelectorAll('table')) table.onclick = () => {
        const label = document.querySelector('tr:nth-child(2) .label');
        label.firstChild.nodeValue = 'En attente de réapprovisionnement';
      };`),
  );
  const taken = () => page.evaluate(() => Number(Reflect.get(globalThis, 'taken')));
  await until('four badges taken', async () => (await taken()) === 4);
  // A change elsewhere is answered with a badge: the page was looked at since, and nothing put back.
  await page.locator('table').click();
  await until('the other row has its new badge', async () =>
    (await badgesOf(page)).some((said) => said.startsWith('Back-ordered')),
  );
  expect(await taken()).toBe(4);
  expect(await badgesOf(page)).toHaveLength(3);
});

test('badges follow rows that come late, change in place, or are rendered anew', async () => {
  const page = await openList(
    withScript(`
      const list = document.querySelector('tbody'), cards = document.querySelector('.orders');
      const rows = list.innerHTML;
      list.replaceChildren(); cards.remove();
      setTimeout(() => { list.innerHTML = rows; }, 700);
      again = () => { list.innerHTML = rows; };
      ship = () => { document.querySelector('.label').firstChild.nodeValue = 'Expédié'; };`),
  );
  await expectBeside(page);
  await page.evaluate(() => Reflect.get(globalThis, 'again')());
  await until(
    'the new rows have badges',
    async () => (await page.locator('tr sous-main-badge').count()) === 4,
  );
  await expectBeside(page);
  await page.evaluate(() => Reflect.get(globalThis, 'ship')());
  await until('the badge says so', async () => (await badgesOf(page))[0]?.startsWith('Shipped') === true);
  await expectBeside(page);
  await until('it is kept', async () =>
    (await rowsOf(chromium, 'orders')).some(({ key, status }) => key === '412' && status === 'shipped'),
  );
});

test('where there is less room less is said, and in a narrow cell the icon alone', async () => {
  const width = (pixels: number) => (page: string) => page.replace('width="520"', `width="${pixels}"`);
  const fits: string[] = [];
  for (const pixels of [520, 320, 230, 60]) {
    const page = await openList(
      width(pixels),
      withStyle(`table { width: auto; table-layout: fixed } .label { white-space: nowrap }`),
    );
    const [badge] = await drawnBadges(page);
    fits.push(badge?.fit ?? '');
    const cell = await page.locator('td').nth(3).boundingBox();
    expect(badge?.box.right).toBeLessThanOrEqual((cell?.x ?? 0) + (cell?.width ?? 0) + 8);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await page.close();
  }
  expect(fits).toEqual(['freshness', 'detail', 'icon', 'corner']);
});

test('of a row and its copy for small screens, the one that shows carries the badge', async () => {
  const page = await openList(
    withStyle('@media (max-width: 700px) { table { display: none } .orders { display: block } }'),
  );
  await expectBeside(page);
  await page.setViewportSize({ width: 500, height: 800 });
  await until(
    'badges in the cards',
    async () => (await page.locator('.orders sous-main-badge').count()) === 4,
  );
  expect((await drawnBadges(page)).every(({ fit, box }) => fit !== 'none' && box.right < 510)).toBe(true);
  await page.setViewportSize({ width: 1100, height: 800 });
  await until('badges in the rows', async () => (await page.locator('table sous-main-badge').count()) === 4);
  await expectBeside(page);
});

test('in a page that runs from right to left badges stand left of the labels', async () => {
  const page = await openList(
    (markup) => markup.replace('<html lang="fr"', '<html lang="ar" dir="rtl"'),
    withStyle('table :is(th, td) { text-align: start }'),
  );
  const [badge] = await expectBeside(page, 'left');
  expect(badge?.style.direction).toBe('ltr');
});

test('a label that cuts off what hangs over it does not cut off its badge', async () => {
  const page = await openList(
    withStyle('.label { position: relative; overflow: hidden; display: inline-block }'),
  );
  await expectBeside(page);
  const cut = await page.locator('.label sous-main-badge').count();
  expect(cut).toBe(0);
});

test.describe('on a dark page, whatever the browser’s theme', () => {
  for (const ground of ['#15141d', 'oklch(0.2 0.02 280)'])
    test(`on ${ground} badges are dark`, async () => {
      const light = await drawnBadges(await openList());
      const page = await openList(withStyle(`body, #wrapper { background: ${ground}; color: #ddd }`));
      const dark = await drawnBadges(page);
      expect(dark[2]?.style['background-color']).toBe('rgb(23, 48, 31)');
      expect(light[2]?.style['background-color']).toBe('rgb(232, 243, 234)');
      // A page that changes its theme under way takes its badges along.
      await page.evaluate(() => {
        document.body.style.background = '#fff';
        document.getElementById('wrapper')?.style.setProperty('background', '#fff');
        document.body.classList.add('light');
      });
      await until('light badges', async () =>
        (await drawnBadges(page)).every(({ style }) => style.color !== dark[0]?.style.color),
      );
    });
});

test('at twice the size badges still stand beside the labels', async () => {
  const page = await openList(
    (markup) => markup.replace('width="520"', 'width="300"'),
    withStyle('table :is(th, td):is(:nth-child(2), :nth-child(3), :nth-child(4)) { display: none }'),
  );
  await page.bringToFront();
  await chromium.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.setZoom(tab?.id ?? 0, 2);
  });
  await until('zoomed', () => page.evaluate(() => devicePixelRatio === 2));
  await until('fitted', async () => (await drawnBadges(page)).every(({ box }) => box.right <= 560));
  await expectBeside(page);
  await chromium.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.setZoom(tab?.id ?? 0, 0);
  });
});

test('a printed page is the shop’s alone', async () => {
  const page = await openList();
  await page.emulateMedia({ media: 'print' });
  expect((await drawnBadges(page)).map(({ style }) => style.display)).toEqual(Array(4).fill('none'));
});

test('a badge is looked at, not clicked: the page underneath gets every click', async () => {
  const page = await openList(
    withScript(
      `clicks = []; addEventListener('click', ({ target }) => clicks.push(target.localName), true);`,
    ),
  );
  const before = await rowsOf(chromium, 'orders');
  for (const { box } of await drawnBadges(page))
    await page.mouse.click((box.left + box.right) / 2, middle(box));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'clicks'))).toEqual(Array(4).fill('td'));
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('sous-main-badge');
  expect(await rowsOf(chromium, 'orders')).toEqual(before);
});

test('a theme that its platform’s recipe does not see is read by the full reader, badges and all', async () => {
  const { boulonnerie } = shops;
  boulonnerie.dress = (page) =>
    page
      .replace(/<thead>.*?<\/thead>/s, '')
      .replaceAll(
        /woocommerce-(?:MyAccount-|orders-table)[\w-]*|shop_table\w*|account-orders-table|my_account_orders/g,
        'x',
      )
      .replaceAll(/<tr class[^>]*>/g, '<tr class="order">');
  const page = await signIn(chromium, boulonnerie);
  await followAll(chromium, page, 3);
  await badgesCome(page, 3);
  await page.reload();
  await badgesCome(page, 3);
  await until('the supplier is known for it', async () =>
    (await rowsOf(chromium, 'suppliers')).some(
      ({ platform, ownTheme }) => platform === 'woocommerce' && ownTheme,
    ),
  );
  boulonnerie.move(2231, 'backorder');
  await page.reload();
  await until('the visit is taken in', async () =>
    (await rowsOf(chromium, 'orders')).some(({ key, status }) => key === '2231' && status === 'backorder'),
  );
  await until(
    'the badge says so',
    async () => (await badgesOf(page))[0]?.startsWith('Back-ordered') === true,
  );
});

test('a paused supplier’s badges go at once, and come again', async () => {
  const page = await openList();
  const supplier = (await rowsOf(chromium, 'suppliers')).find(({ origin }) => origin === atelier.origin);
  await tell(chromium, 'suppliers.edit', supplier?.id ?? '', { paused: true });
  await badgesCome(page, 0);
  await tell(chromium, 'suppliers.edit', supplier?.id ?? '', { paused: false });
  await badgesCome(page);
});

test('a site that is no longer granted keeps no badge', async () => {
  const page = await openList();
  await inExtension(chromium, (back) =>
    back.evaluate(
      (origin) => chrome.permissions.remove({ origins: [origin] }),
      `http://${atelier.plan.host}/*`,
    ),
  );
  await badgesCome(page, 0);
});
