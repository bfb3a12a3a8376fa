import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { chooseTheme, type Firefox, launchFirefox } from '../../support/firefox.ts';
import { fullDesk } from '../../support/full-desk.ts';
import { fullPartners } from '../../support/full-partners.ts';
import { SETTINGS } from '../../support/owner.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';

const texts = textsFor('en');

let firefox: Firefox;
let back: Backstage;
let desk: Page;
beforeAll(async () => {
  firefox = await launchFirefox();
  desk = await firefox.openExtensionPage('desk.html');
  back = await openBackstage(firefox);
  const { suppliers, orders, orderEvents } = fullDesk(Date.now());
  await back.put('suppliers', suppliers);
  await back.put('orders', orders);
  await back.put('orderEvents', orderEvents);
  await back.put('partners', fullPartners());
});
afterAll(() => firefox.close());

/** The desk at a place such as `#/orders/o1`, in a tab of its own instead of the one before. */
async function openDesk(place: string): Promise<void> {
  await desk.close();
  desk = await firefox.openExtensionPage(`desk.html${place}`);
  await desk.setViewport({ width: 1280, height: 900 });
  await desk.waitForSelector('h1');
}

const VIEWS = [
  '#/orders',
  '#/orders/o4',
  '#/suppliers',
  '#/suppliers/s1',
  '#/partners/p6',
  '#/planner?with=p1,p3,p6',
  '#/settings',
  '#/add',
  '#/teach',
];

/** All that a theme and a language change: each of both is seen once. */
const LOOKS = [
  ['fr', 'dark', 'rgb(24, 23, 34)'],
  ['en', 'light', 'rgb(253, 253, 252)'],
] as const;

test.each(LOOKS)(
  'popup and desk are accessible: %s, %s',
  { timeout: 90_000 },
  async (language, theme, paper) => {
    await back.tell('settings.save', { ...SETTINGS, language });
    await chooseTheme(firefox, theme);
    const popup = await firefox.openExtensionPage('popup.html');
    await popup.setViewport({ width: 400, height: 580 });
    await popup.waitForSelector('::-p-text(Cartons Lebeau)');
    await popup.waitForSelector(`html[lang="${language}"]`);
    expect(await popup.evaluate(colourOfPaper)).toBe(paper);
    expect(await violations(popup), 'popup').toEqual([]);
    await popup.close();
    for (const view of VIEWS) {
      await openDesk(view);
      await desk.waitForSelector(`html[lang="${language}"]`);
      expect(await desk.evaluate(colourOfPaper)).toBe(paper);
      expect(await violations(desk), view).toEqual([]);
    }
  },
);

/** Runs in a page. */
function colourOfPaper(): string {
  const paper = document.createElement('i');
  paper.style.color = 'var(--paper)';
  document.body.append(paper);
  const { color } = getComputedStyle(paper);
  paper.remove();
  return color;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (): Promise<AxeResults> => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return (window as unknown as { axe: typeof axe }).axe.run({ runOnly: tags });
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('the table is searched and walked by keyboard, and an order opens beside it with its history', async () => {
  await openDesk('#/orders');
  await until('the slash key leads to the search', async () => {
    await desk.keyboard.press('/');
    return desk.evaluate(() => document.activeElement?.getAttribute('type') === 'search');
  });
  await desk.keyboard.type('frene');
  await until('one row', async () => (await rowTitles()).length === 1);
  expect(await rowTitles()).toEqual([expect.stringContaining('Banc en frêne')]);
  await desk.locator('tbody th a').click();
  await desk.waitForSelector(`::-p-aria([name="${texts.desk.history}"][role="list"])`);
  expect(await desk.evaluate(() => location.hash)).toContain('#/orders/o4');
});

function rowTitles(): Promise<string[]> {
  return desk.$$eval('tbody th', (heads) => heads.map((head) => head.textContent ?? ''));
}

test('a supplier’s page tells how it keeps time, and what may be done there', async () => {
  await openDesk('#/suppliers/s1');
  for (const words of [texts.suppliers.scorecard, texts.suppliers.accessMissing, texts.suppliers.move])
    await desk.waitForSelector(`::-p-text(${words})`);
});

test('from the popup an order is chased, and received', async () => {
  const page = await firefox.browser.newPage();
  const popup = await firefox.openPopup(page);
  const words = texts.orders;
  await popup.press(texts.popup.drawers.orders);
  await popup.press(words.actions.about(words.actions.chase, 'Atelier Mobilier, QZKTB0001'));
  await until('the message is ready', async () => (await popup.text()).includes(words.chase.hint));
  await popup.leaveDialog();
  await popup.press(words.actions.more('Atelier Mobilier, QZKTB0001'));
  await popup.press(words.actions.receivedIt);
  await popup.press(words.save);
  await until('it is noted', async () => (await popup.text()).includes(texts.popup.done.received));
  await page.close();
});

test('the language changes at once', async () => {
  await openDesk('#/settings');
  await desk.focus('select');
  await desk.keyboard.type('Fr');
  await until('it speaks French', () =>
    desk.evaluate(() => document.querySelector('h1')?.textContent === 'Réglages'),
  );
});
