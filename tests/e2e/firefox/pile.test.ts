import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { numberShown } from '../../support/browser-state.ts';
import { ringNow } from '../../support/calls.ts';
import {
  again,
  DUE,
  EVERY_SHEET,
  everySheet,
  SETTLED,
  type SheetRows,
  settled,
} from '../../support/every-sheet.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { SETTINGS } from '../../support/owner.ts';
import { zoneAtTen } from '../../support/owner-at-ten.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';

const { pile: WORDS, popup: POPUP } = textsFor('en');

let firefox: Firefox;
let back: Backstage;
let rows: SheetRows;
const pages: Page[] = [];

beforeAll(async () => {
  firefox = await launchFirefox();
  const desk = await open('desk.html');
  back = await openBackstage(firefox);
  await back.tell('settings.save', { ...SETTINGS, zone: zoneAtTen() });
  rows = everySheet(Date.now(), zoneAtTen());
  await desk.waitForSelector('main');
});
afterAll(() => firefox.close());
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

async function open(name: string): Promise<Page> {
  const page = await firefox.openExtensionPage(name);
  pages.push(page);
  return page;
}

/** Writes rows while the event page is ended; then the alarm rings by itself. */
async function comesTrue(changed: SheetRows): Promise<void> {
  const page = pages[0] ?? (await open('desk.html'));
  await firefox.endBackground(page);
  for (const table of ['suppliers', 'orders', 'partners', 'bookmarks', 'sheets'] as const)
    await back.put(table, changed[table]);
  await back.ask(ringNow);
}

const numberIs = (text: string) =>
  until(`the number is "${text}"`, async () => (await back.ask(numberShown)) === text);

const lines = (page: Page) =>
  page.$$eval('[role=tabpanel] .line', (all) =>
    all.map((one) => (one.textContent ?? '').replaceAll(/\s+/g, ' ')),
  );
const shows = (page: Page, words: RegExp) =>
  until(`a line says ${words}`, async () => (await lines(page)).some((line) => words.test(line)));
const press = (page: Page, name: string, role = 'button') =>
  page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();

test('every kind of sheet appears, the event page ended in between, and what is due is counted', async () => {
  await comesTrue(rows);
  await numberIs(String(DUE));
  const popup = await open('popup.html');
  for (const words of Object.values(EVERY_SHEET)) await shows(popup, words);
  expect(await popup.$eval('h1', (heading) => heading.textContent)).toBe(POPUP.waitForYou(DUE + 4));
});

test('done and later leave the number, and are taken back', async () => {
  const popup = await open('popup.html');
  const more = WORDS.more('Boulons Ferrand, Vis');
  await press(popup, more);
  await press(popup, WORDS.actions.done, 'menuitem');
  await numberIs(String(DUE - 1));
  await press(popup, POPUP.done.undo);
  await numberIs(String(DUE));
  await press(popup, more);
  await press(popup, WORDS.laterUntil.tomorrow, 'menuitem');
  await numberIs(String(DUE - 1));
  await firefox.endBackground(popup);
  const desk = await open('desk.html#/pile?tab=later');
  await press(desk, WORDS.aboutAction(WORDS.actions.comeBack, 'Boulons Ferrand, Vis'));
  await numberIs(String(DUE));
});

test('a sheet is written in one field, and lies on the pile', async () => {
  const popup = await open('popup.html');
  await popup.type(`::-p-aria([name="${WORDS.add.label}"][role="textbox"])`, 'Call the bank');
  await popup.keyboard.press('Enter');
  await shows(popup, /Call the bank.*To do/);
  const kept = await back.rows('sheets');
  expect(kept.find(({ title }) => title === 'Call the bank')).toMatchObject({ on: null, doneAt: null });
});

test('what is settled leaves by itself with the reason, and comes again as something new', async () => {
  await comesTrue(settled(rows, Date.now()));
  await numberIs('');
  const desk = await open('desk.html#/pile?tab=done');
  for (const words of SETTLED) await shows(desk, words);
  const before = new Set((await back.rows('pileEntries')).map(({ id }) => id));
  await comesTrue(again(rows, Date.now()));
  await until('it is back', async () => Number(await back.ask(numberShown)) >= DUE - 1);
  const came = (await back.rows('pileEntries')).filter(
    ({ id, leftAt }) => leftAt === null && !before.has(id),
  );
  expect(came.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['payment-due', 'pick-up-ready', 'order-problem', 'partner-reachable']),
  );
});
