import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { openShops, type Shops } from '../shops/open-shops.ts';
import type { Shop } from '../shops/state.ts';
import { badgesOf } from '../support/badges.ts';
import { type Chromium, launchChromium, openExtensionPage, openPopup } from '../support/chromium.ts';
import { checkOver, notificationCount, rowsOf } from '../support/extension.ts';
import { followAll, says, signIn } from '../support/owner.ts';
import { until } from '../support/until.ts';

// One browser for the file: what differs from test to test is how the shop dresses its page.
test.describe.configure({ mode: 'default' });

let chromium: Chromium;
let shops: Shops;
let atelier: Shop;
/** What consoles said during the test, and errors that nothing caught. */
let said: string[] = [];

test.beforeAll(async () => {
  shops = await openShops();
  ({ atelier } = shops);
  chromium = await launchChromium();
  chromium.context.on('console', (message) => said.push(message.text()));
  chromium.context.on('weberror', (error) => said.push(error.error().message));
  const page = await signIn(chromium, atelier);
  await followAll(chromium, page, atelier.orders.length);
  await until('all are followed', async () => (await rowsOf(chromium, 'orders')).length === 4);
  await checkOver(chromium);
  await page.close();
});

test.beforeEach(() => {
  said = [];
});

test.afterEach(async () => {
  atelier.dress = (page) => page;
  for (const page of chromium.context.pages().slice(1)) await page.close();
});

test.afterAll(async () => {
  await chromium.close();
  await shops.close();
});

const inBody = (markup: string) => (page: string) => page.replace('</body>', `${markup}</body>`);
const inHead = (markup: string) => (page: string) => page.replace('<head>', `<head>${markup}`);

async function openList(dress: Shop['dress']): Promise<Page> {
  atelier.dress = dress;
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Reflect.set(globalThis, 'longTasks', tasks);
    new PerformanceObserver((list) => {
      const { loadEventEnd } = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
      for (const { startTime, duration } of list.getEntries())
        if (loadEventEnd > 0 && startTime > loadEventEnd) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(atelier.listUrl);
  return page;
}

const badgesCome = (page: Page, count = 4) =>
  until(`${count} badges`, async () => (await page.locator('sous-main-badge').count()) === count);
const longestTask = (page: Page) =>
  page.evaluate(() => Math.max(0, ...(Reflect.get(globalThis, 'longTasks') as number[])));

async function whatIsKnown() {
  return {
    orders: (await rowsOf(chromium, 'orders')).map(({ lastCheck: _, seenAt: __, ...order }) => order),
    events: (await rowsOf(chromium, 'orderEvents')).length,
    notifications: await notificationCount(chromium),
  };
}

test('scripts in the words of a shop are words: in badge, popup, desk and notification', async () => {
  const evil = '<img src=x onerror=document.title="taken">';
  const before = await whatIsKnown();
  const page = await openList((markup) =>
    markup.replaceAll('En cours de préparation', evil.replaceAll('<', '&lt;').replaceAll('"', '&quot;')),
  );
  await badgesCome(page);
  expect((await badgesOf(page))[0]).toContain('<img src=x');
  await until('its words are kept', async () =>
    (await rowsOf(chromium, 'orders')).some(
      ({ status, rawLabel }) => status === 'unknown' && rawLabel === evil,
    ),
  );
  expect(await page.title()).not.toBe('taken');
  const desk = await openExtensionPage(chromium, 'desk.html');
  await desk.getByText(evil).first().waitFor({ state: 'attached' });
  expect(await desk.title()).not.toBe('taken');
  expect(await desk.locator('img[src="x"]').count()).toBe(0);
  expect(await notificationCount(chromium)).toBe(before.notifications);
  expect(said).toEqual([]);
});

test('a page of a hundred thousand elements stays responsive', async () => {
  const page = await openList(inBody(`<div>${'<p><b>1</b><i>2</i></p>'.repeat(33_000)}</div>`));
  await badgesCome(page);
  expect(await longestTask(page)).toBeLessThan(700);
  expect(said).toEqual([]);
});

test('a text of ten megabytes is left alone', async () => {
  const page = await openList(inBody(`<p hidden>${'Commande n° 12 '.repeat(700_000)}</p>`));
  await badgesCome(page);
  expect(await longestTask(page)).toBeLessThan(700);
});

test('a page that changes without end is followed ever more slowly, and makes no history', async () => {
  const page = await openList(
    inBody(`<script>
      let turn = 0;
      setInterval(() => {
        turn++;
        document.body.classList.toggle('blinks');
        document.body.append(document.createElement('i'));
        document.querySelector('.label').firstChild.nodeValue = turn % 2 ? 'Expédié' : 'Livré';
      }, 20);
    </script>`),
  );
  await badgesCome(page);
  const before = (await rowsOf(chromium, 'orderEvents')).length;
  await until('a while passed', () => page.evaluate(() => performance.now() > 6000));
  expect((await rowsOf(chromium, 'orderEvents')).length - before).toBeLessThanOrEqual(3);
  expect(await badgesOf(page)).toHaveLength(4);
  expect(await longestTask(page)).toBeLessThan(300);
});

const POISON = `
  for (const name of ['map', 'filter', 'find', 'flatMap', 'push', 'slice', 'some', 'at', Symbol.iterator])
    Array.prototype[name] = () => { throw new Error('taken'); };
  for (const name of ['trim', 'replace', 'includes', 'startsWith', 'match', 'split', 'normalize'])
    String.prototype[name] = () => { throw new Error('taken'); };
  for (const name of ['then', 'recipe', 'orders', 'value', 'error', 'key', 'name', 'args'])
    Object.defineProperty(Object.prototype, name, { get() { return 'taken'; }, set() {} });
  JSON.stringify = JSON.parse = Promise.prototype.then = RegExp.prototype.exec = () => { throw new Error('taken'); };
  document.querySelector = document.querySelectorAll = document.createElement = () => { throw new Error('taken'); };
  for (const name of ['querySelector', 'append', 'closest', 'getAttribute', 'attachShadow', 'matches'])
    Element.prototype[name] = () => { throw new Error('taken'); };
  globalThis.MutationObserver = globalThis.setTimeout = globalThis.requestIdleCallback = globalThis.AbortController = undefined;
  globalThis.chrome = globalThis.browser = { runtime: { id: 'taken', sendMessage: () => { throw new Error('taken'); } } };`;

test('poisoned prototypes are the page’s own affair', async () => {
  const before = await whatIsKnown();
  atelier.dress = inHead(`<script>${POISON}</script>`);
  const page = await chromium.context.newPage();
  await page.goto(atelier.listUrl);
  await until('badges', async () => (await badgesOf(page)).length === 4);
  const after = await whatIsKnown();
  expect(JSON.stringify(after)).not.toContain('taken');
  expect(after.notifications).toBe(before.notifications);
});

test('a page that plays our elements, messages and events gets nothing by it', async () => {
  const before = await whatIsKnown();
  const page = await openList(
    inHead(`<script>
      got = [];
      customElements.define('sous-main-badge', class extends HTMLElement {
        constructor() {
          super();
          try { got.push('internals ' + this.attachInternals().shadowRoot); } catch {}
          try { this.attachShadow({ mode: 'open' }).append('forged'); } catch {}
        }
      });
      addEventListener('DOMContentLoaded', () => document.body.append(document.createElement('sous-main-badge')));
      for (const message of ['visit.again', { name: 'visit.start', args: [location.href] }, { name: 'suppliers.forget', args: ['x'] }, { type: 'sous-main' }]) {
        postMessage(message, '*');
        dispatchEvent(new CustomEvent('sous-main', { detail: message }));
        try { chrome.runtime.sendMessage('${chromium.extensionId}', message, (answer) => got.push(answer)); } catch {}
      }
      globalThis[Symbol.for('sous-main.visit')] = { abort() { got.push('abort'); } };
      globalThis[Symbol.for('sous-main.handover')] = { recipes: [] };
    </script>`),
  );
  await until('badges', async () => (await badgesOf(page)).length === 4);
  const got = await page.evaluate(() => Reflect.get(globalThis, 'got') as unknown[]);
  expect(got.filter((one) => one !== 'internals null')).toEqual([]);
  expect(await rowsOf(chromium, 'suppliers')).toHaveLength(1);
  expect((await whatIsKnown()).orders.map(({ key }) => key)).toEqual(before.orders.map(({ key }) => key));
});

test('a page whose names hide the document’s own changes nothing', async () => {
  const names = ['body', 'querySelector', 'querySelectorAll', 'createElement', 'documentElement'];
  const page = await openList(inBody(names.map((name) => `<form name="${name}"></form>`).join('')));
  await badgesCome(page);
  expect(said).toEqual([]);
});

test('a list in a frame is not a visit, whoever framed it', async () => {
  const page = await openList(
    inBody(
      `<iframe src="${atelier.listUrl}?framed" width="900" height="400"></iframe><iframe srcdoc="<table><tr><td>QZKTBWLMA</td></tr></table>"></iframe>`,
    ),
  );
  await badgesCome(page);
  const framed = page.frames().find((frame) => frame.url().includes('framed'));
  expect(await framed?.locator('sous-main-badge').count()).toBe(0);
});

test('a hostile page can be asked about in the popup, and answers are words', async () => {
  const page = await openList(inHead(`<script>${POISON}</script>`));
  const popup = await openPopup(chromium, page);
  await says(popup, 'QZKTBWLMA');
  expect(said.filter((text) => !text.includes('taken'))).toEqual([]);
});
