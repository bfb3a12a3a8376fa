import type { Page } from '@playwright/test';
import { ringNow } from '../support/calls.ts';
import { type Chromium, killWorker, launchChromium, openExtensionPage } from '../support/chromium.ts';
import {
  again,
  DUE,
  EVERY_SHEET,
  everySheet,
  SETTLED,
  type SheetRows,
  settled,
} from '../support/every-sheet.ts';
import { inExtension, putRows, rowsOf, tell } from '../support/extension.ts';
import { chooseSettings, texts } from '../support/owner.ts';
import { zoneAtTen } from '../support/owner-at-ten.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

const { pile: WORDS, popup: POPUP, desk: DESK } = texts;

// One browser for all, in which months go by.
let shared: Chromium;
let rows: SheetRows;
let zone: string;
test.describe.configure({ mode: 'serial', timeout: 90_000 });
test.beforeAll(async () => {
  shared = await launchChromium();
  zone = zoneAtTen();
  rows = everySheet(Date.now(), zone);
  await chooseSettings(shared, { zone });
  await tell(shared, 'checks.now', null); // the first use makes the database
});
test.afterAll(() => shared.close());
test.afterEach(async () => {
  for (const page of shared.context.pages().slice(1)) await page.close();
});

/** Writes rows while no worker lives; then the alarm rings by itself. */
async function comesTrue(changed: SheetRows): Promise<void> {
  await killWorker(shared);
  for (const table of ['suppliers', 'orders', 'partners', 'bookmarks', 'sheets'] as const)
    await putRows(shared, table, changed[table]);
  await inExtension(shared, (page) => page.evaluate(ringNow));
}

/** The number on the toolbar's button, and its colour. */
const badge = () =>
  inExtension(shared, (page) =>
    page.evaluate(async () => ({
      text: await chrome.action.getBadgeText({}),
      colour: (await chrome.action.getBadgeBackgroundColor({})).slice(0, 3).join(' '),
    })),
  );
const numberIs = (text: string) =>
  until(`the number is "${text}"`, async () => (await badge()).text === text);

const lines = (page: Page) => page.getByRole('tabpanel').getByRole('listitem');
const line = (page: Page, words: RegExp | string) => lines(page).filter({ hasText: words });

async function choose(page: Page, sheet: RegExp | string, item: string): Promise<void> {
  await line(page, sheet)
    .getByRole('button', { name: /^More for / })
    .click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

test('every kind of sheet appears, worker dead in between, and what is due is counted in its colour', async () => {
  await comesTrue(rows);
  await numberIs(String(DUE));
  expect((await badge()).colour).toBe('179 38 30'); // the late one is ten days old
  const popup = await openExtensionPage(shared, 'popup.html');
  for (const words of Object.values(EVERY_SHEET)) await expect(line(popup, words)).toHaveCount(1);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(POPUP.waitForYou(DUE + 4));
});

test('the pile is painted at once while the worker sleeps, and acted on by keyboard', async () => {
  await killWorker(shared);
  const popup = await openExtensionPage(shared, 'popup.html');
  const chase = popup.getByRole('button', { name: 'Chase: Bois Lambert, Chêne' });
  await chase.focus();
  await popup.keyboard.press('ArrowDown');
  await expect(popup.locator(':focus')).toHaveAccessibleName(/Boulons Ferrand|Cartons Lebeau/);
  await popup.keyboard.press('ArrowUp');
  await expect(chase).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('dialog')).toBeVisible();
  await popup.keyboard.press('Escape');
  const links = [
    'Pay: Boulons Ferrand, Vis',
    'Call: Call Lions Bay Cedar',
    'Open: Sign in at Cartons Lebeau',
  ];
  for (const name of links) await expect(popup.getByRole('link', { name })).toBeVisible();
});

test('done and later leave, are undone, and survive the browser', async () => {
  const popup = await openExtensionPage(shared, 'popup.html');
  await choose(popup, EVERY_SHEET['payment-due'] ?? '', WORDS.actions.done);
  await numberIs(String(DUE - 1));
  await popup.getByRole('button', { name: POPUP.done.undo }).click();
  await numberIs(String(DUE));
  await choose(popup, EVERY_SHEET['payment-due'] ?? '', WORDS.actions.done);
  await choose(popup, EVERY_SHEET['order-problem'] ?? '', WORDS.laterUntil.tomorrow);
  await numberIs(String(DUE - 2));
  await choose(popup, EVERY_SHEET['pick-up-ready'] ?? '', WORDS.actions.waitForAnswer);
  await numberIs(String(DUE - 3));

  shared = await shared.restart();
  await numberIs(String(DUE - 3));
  const desk = await openExtensionPage(shared, 'desk.html#/pile?tab=done');
  await line(desk, /Vis/).getByRole('button').click();
  await numberIs(String(DUE - 2));
  await desk.getByRole('tab', { name: WORDS.later }).click();
  await line(desk, /Rondelles/)
    .getByRole('button')
    .click();
  await numberIs(String(DUE - 1));
  await desk.getByRole('tab', { name: WORDS.title }).click();
  await choose(desk, /Écrous.*Answer awaited/, WORDS.actions.waitsForMe);
  await numberIs(String(DUE));
});

test('what was put aside comes back by itself when its time has come', async () => {
  const popup = await openExtensionPage(shared, 'popup.html');
  await choose(popup, EVERY_SHEET['payment-due'] ?? '', WORDS.laterUntil.tomorrow);
  await numberIs(String(DUE - 1));
  const passed = (await rowsOf(shared, 'pileEntries')).map((entry) =>
    entry.later ? { ...entry, later: { ...entry.later, until: Date.now() - 1 } } : entry,
  );
  await killWorker(shared);
  await putRows(shared, 'pileEntries', passed);
  await inExtension(shared, (page) => page.evaluate(ringNow));
  await numberIs(String(DUE));
});

test('a sheet is written by hand, dated, changed in two windows, turned around, done and deleted', async () => {
  const popup = await openExtensionPage(shared, 'popup.html');
  await popup.getByLabel(WORDS.add.label).fill('Call the bank');
  await popup.keyboard.press('Enter');
  await expect(line(popup, 'Call the bank')).toHaveCount(1);
  await numberIs(String(DUE));
  const sheet = (await rowsOf(shared, 'sheets')).find(({ title }) => title === 'Call the bank');

  const desk = await openExtensionPage(shared, `desk.html#/pile/${sheet?.id}`);
  await desk.setViewportSize({ width: 1280, height: 900 }); // list and sheet side by side
  const other = await openExtensionPage(shared, `desk.html#/pile/${sheet?.id}`);
  await other
    .getByRole('textbox', { name: WORDS.fields.title, exact: true })
    .fill('Call the bank about the loan');
  await other.getByRole('textbox', { name: WORDS.fields.title, exact: true }).blur();
  await desk.getByLabel(WORDS.fields.day).fill('2020-01-02');
  await expect(line(desk, /Call the bank about the loan.*Late/)).toHaveCount(1);
  await numberIs(String(DUE + 1));
  await desk.getByRole('combobox', { name: WORDS.fields.thing }).fill('Clous');
  await desk.getByRole('combobox', { name: WORDS.fields.thing }).press('Enter');
  await expect(line(desk, /about Boulons Ferrand · Clous/)).toHaveCount(1);
  await choose(desk, 'Call the bank', WORDS.actions.waitForAnswer);
  await numberIs(String(DUE));
  await choose(desk, 'Call the bank', WORDS.actions.done);
  await expect(line(desk, 'Call the bank')).toHaveCount(0);
  await desk.getByRole('button', { name: DESK.undo }).click();
  await choose(desk, 'Call the bank', WORDS.actions.remove);
  await expect(line(desk, 'Call the bank')).toHaveCount(0);
  expect((await rowsOf(shared, 'sheets')).find(({ id }) => id === sheet?.id)).toMatchObject({
    title: 'Call the bank about the loan',
    on: '2020-01-02',
    thing: { kind: 'order', id: 'moving' },
  });
});

test('words explained from the pile leave it, with the reason', async () => {
  const popup = await openExtensionPage(shared, 'popup.html');
  await popup.getByRole('button', { name: /^Explain: What does Boulons Ferrand mean/ }).click();
  await popup.getByLabel(texts.orders.correct.means).selectOption(texts.status.words.processing);
  await popup.getByRole('dialog').getByRole('button', { name: texts.orders.save }).click();
  await expect(line(popup, EVERY_SHEET['label-to-teach'] ?? '')).toHaveCount(0);
  const desk = await openExtensionPage(shared, 'desk.html#/pile?tab=done');
  await expect(line(desk, /What does Boulons Ferrand mean.*explained/)).toHaveCount(1);
});

test('what is settled leaves by itself with the reason, and comes again as something new', async () => {
  await comesTrue(settled(rows, Date.now()));
  await numberIs('');
  const desk = await openExtensionPage(shared, 'desk.html#/pile?tab=done');
  for (const words of SETTLED) await expect(line(desk, words).first()).toBeVisible();
  const before = new Set((await rowsOf(shared, 'pileEntries')).map(({ id }) => id));

  await comesTrue(again(rows, Date.now()));
  await until('it is back', async () => Number((await badge()).text) >= DUE - 1);
  const came = (await rowsOf(shared, 'pileEntries')).filter(
    ({ id, leftAt }) => leftAt === null && !before.has(id),
  );
  expect(came.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['payment-due', 'pick-up-ready', 'order-problem', 'partner-reachable']),
  );
});
