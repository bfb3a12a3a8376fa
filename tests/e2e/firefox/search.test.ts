import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { fullDesk } from '../../support/full-desk.ts';
import { fullPartners } from '../../support/full-partners.ts';
import { SETTINGS } from '../../support/owner.ts';
import { textsFor } from '../../support/texts-for.ts';
import { unindexedDossier } from '../../support/unindexed-dossier.ts';
import { until } from '../../support/until.ts';

const texts = textsFor('en');

let firefox: Firefox;
let back: Backstage;

beforeAll(async () => {
  firefox = await launchFirefox();
  const desk = await firefox.openExtensionPage('desk.html');
  await desk.waitForSelector('main');
  back = await openBackstage(firefox);
  const { suppliers, orders } = fullDesk(Date.now());
  await back.put('suppliers', suppliers);
  await back.put('orders', orders);
  await back.put('partners', fullPartners());
  await back.tell('settings.save', SETTINGS);
  await desk.close();
});
afterAll(() => firefox.close());

const firstLine = async (page: Page) =>
  page
    .$eval(`ul[aria-label="${texts.popup.results}"] .line`, ({ textContent }) => textContent ?? '')
    .catch(() => '');
const finds = (page: Page, words: string) =>
  until(`the first line says ${words}`, async () => (await firstLine(page)).includes(words));

test('the popup opens the best from the first letter on, by keyboard alone', async () => {
  const popup = await firefox.openExtensionPage('popup.html');
  await popup.waitForSelector('[data-search]');
  await popup.focus('[data-search]');
  await popup.keyboard.type('huile dure');
  await finds(popup, texts.search.why.order.item?.('Huile dure') ?? '');
  await popup.keyboard.press('Escape');
  await popup.keyboard.type('vancouver');
  await finds(popup, 'Lions Bay Cedar');
  await popup.keyboard.press('Enter');
  const desk = await firefox.waitForPage('desk.html#/partners/');
  await until('the partner', async () =>
    desk.$$eval('h2', (heads) => heads.some(({ textContent }) => textContent?.includes('Lions Bay Cedar'))),
  );
});

test('the desk finds the same from any page, by keyboard alone', async () => {
  const desk = await firefox.openExtensionPage('desk.html#/pile');
  await desk.waitForSelector('h1');
  await desk.keyboard.press('/');
  await desk.keyboard.type('huile dure');
  await finds(desk, texts.search.why.order.item?.('Huile dure') ?? '');
  expect(await desk.evaluate(() => location.hash)).toBe('#/search?q=huile+dure');
  await desk.keyboard.press('Enter');
  await until('the order', async () => (await desk.evaluate(() => location.hash)).startsWith('#/orders/'));
});

test('while the dossier is made ready for the search, it is said how much is missing; then all is found', async () => {
  const { bookmarks, searchState } = unindexedDossier(300);
  await back.put('searchState', searchState);
  await back.put('bookmarks', bookmarks);
  const desk = await firefox.openExtensionPage('desk.html#/dossier?q=bail');
  const text = () => desk.$eval('main', ({ textContent }) => textContent ?? '');
  await until('it is said', async () => (await text()).includes(texts.popup.unsearched(300)));
  expect(await text()).not.toContain(texts.dossierDesk.nothing);
  await back.tell('dossier.edit', ['b0'], { archived: false });
  await until('all are found', async () => (await text()).includes(texts.dossierDesk.count(300)));
  expect(await text()).not.toContain('searched yet');
});
