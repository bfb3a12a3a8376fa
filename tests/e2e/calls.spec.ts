import type { Locator, Page } from '@playwright/test';
import { addDays } from '../../utils/dates/calendar-day.ts';
import { wallTimeAt } from '../../utils/dates/wall-time.ts';
import type { Partner } from '../../utils/partners/partner.ts';
import { beginningTextsFor } from '../../utils/texts/beginning-texts.ts';
import { clearNotifications, notifiedPlaces, numberShown, wakesAt } from '../support/browser-state.ts';
import { closedNeighbours, opened, ringNow } from '../support/calls.ts';
import { type Chromium, killWorker, openExtensionPage } from '../support/chromium.ts';
import { inExtension, putRows, rowsOf, tell } from '../support/extension.ts';
import { chooseSettings, texts } from '../support/owner.ts';
import { todayAt, zoneAtTen } from '../support/owner-at-ten.ts';
import { aHandSheet } from '../support/pile-records.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

const { popup: words, partnerList, pile } = texts;

/** An owner at ten in the morning, with neighbours who open at one. Answers their zone. */
async function keepNeighbours(chromium: Chromium): Promise<string> {
  const zone = zoneAtTen();
  await chooseSettings(chromium, { zone });
  await tell(chromium, 'checks.now', null); // the first use makes the database
  await putRows(chromium, 'partners', closedNeighbours(zone));
  await tell(chromium, 'partners.edit', 'c1', {}); // writes what the popup paints from
  return zone;
}

/** The moment comes for these while no worker lives; then the alarm rings by itself. */
async function momentComes(chromium: Chromium, ids: string[], change = opened): Promise<void> {
  await killWorker(chromium);
  const rows = (await rowsOf(chromium, 'partners')).filter(({ id }) => ids.includes(id));
  await putRows(chromium, 'partners', change(rows));
  await inExtension(chromium, (page) => page.evaluate(ringNow));
}

async function numberIs(chromium: Chromium, text: string): Promise<void> {
  await until(
    `the number is "${text}"`,
    async () => (await inExtension(chromium, (page) => page.evaluate(numberShown))) === text,
  );
}

const notified = (chromium: Chromium) => inExtension(chromium, (page) => page.evaluate(notifiedPlaces));
const sheets = (page: Page): Locator => page.getByRole('listitem').filter({ hasText: pile.words.reachable });
const openPile = (chromium: Chromium) => openExtensionPage(chromium, 'popup.html');

test('who is meant to be called is on the pile from their moment on, told once, until it is done', async ({
  chromium,
}) => {
  const zone = await keepNeighbours(chromium);
  const popup = await openPile(chromium);
  await popup.getByRole('tab', { name: words.drawers.partners }).click();
  await popup.getByRole('button', { name: partnerList.more('Lions Bay Cedar') }).click();
  await popup.getByRole('menuitem', { name: partnerList.wantCallNotify }).click();
  await expect(popup.getByText(partnerList.done.callNotify)).toBeVisible();
  await expect(popup.getByRole('listitem').filter({ hasText: 'Lions Bay Cedar' })).toContainText(
    partnerList.toCall,
  );

  // Nothing yet: the extension sleeps until one o'clock.
  await popup.getByRole('tab', { name: words.drawers.pile }).click();
  await expect(popup.getByRole('heading', { name: beginningTextsFor('en').title })).toBeVisible();
  await expect(sheets(popup)).toHaveCount(0);
  await numberIs(chromium, '');
  expect(await notified(chromium)).toEqual([]);
  const alarm = await inExtension(chromium, (page) => page.evaluate(wakesAt));
  expect(Math.abs(alarm - todayAt('13:00', zone))).toBeLessThanOrEqual(60_000);

  await momentComes(chromium, ['c1']);
  await numberIs(chromium, '1');
  await until('it is told', async () => (await notified(chromium)).join() === '#/partners/c1');
  await expect(sheets(popup)).toContainText(pile.titles.call('Lions Bay Cedar'));

  // Done: gone, and the number with it. Undone: both are back.
  await sheets(popup)
    .getByRole('button', { name: /^More for Call Lions Bay Cedar/ })
    .click();
  await popup.getByRole('menuitem', { name: pile.actions.done, exact: true }).click();
  await expect(sheets(popup)).toHaveCount(0);
  await numberIs(chromium, '');
  await popup.getByRole('button', { name: words.done.undo }).click();
  await expect(sheets(popup)).toHaveCount(1);
  await numberIs(chromium, '1');
});

test('a popup that stays open goes with the clock: the moment of a call, the end of its hours, midnight', async ({
  chromium,
}) => {
  const zone = await keepNeighbours(chromium);
  await tell(chromium, 'partners.call', 'c1', { notify: false, about: 'catalogue' });
  const tomorrow = addDays(wallTimeAt(Date.now(), zone).day, 1);
  await putRows(chromium, 'sheets', [aHandSheet({ title: 'Pay the rent', on: tomorrow })]);
  const popup = await chromium.context.newPage();
  await popup.clock.install({ time: todayAt('12:30', zone) });
  await popup.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
  await expect(popup.getByText('Pay the rent')).toBeVisible();
  const dueToday = popup.getByText(pile.todayOnes(1));
  await expect(dueToday).toHaveCount(0);
  await expect(sheets(popup)).toHaveCount(0);
  const before = await rowsOf(chromium, 'pileEntries');

  await popup.clock.fastForward('40:00');
  await expect(sheets(popup)).toContainText([/Lions Bay Cedar.*catalogue/]);
  await popup.clock.fastForward('07:00:00');
  await expect(sheets(popup)).toHaveCount(0);
  await popup.clock.fastForward('04:00:00');
  await expect(dueToday).toBeVisible();
  expect(await rowsOf(chromium, 'pileEntries')).toEqual(before); // the database did not tell it
});

test('a clock that jumps a day or a year, and back, loses and invents nothing on an open desk', async ({
  chromium,
}) => {
  const zone = await keepNeighbours(chromium);
  const noon = todayAt('12:30', zone);
  const on = addDays(wallTimeAt(noon, zone).day, 1);
  await putRows(chromium, 'sheets', [aHandSheet({ title: 'Pay the rent', on })]);
  const desk = await chromium.context.newPage();
  await desk.clock.install({ time: noon });
  await desk.goto(`chrome-extension://${chromium.extensionId}/desk.html#/pile`);
  await expect(desk.getByText('Pay the rent')).toBeVisible();
  const summary = desk.getByRole('main').getByRole('heading', { level: 2 }).first();
  const before = await rowsOf(chromium, 'pileEntries');
  const calm = await summary.textContent();
  for (const days of [1, 365]) {
    await desk.clock.setSystemTime(noon + days * 86_400_000);
    await desk.clock.runFor('01:00');
    await expect(desk.getByText(days === 1 ? pile.todayOnes(1) : /late/i).first()).toBeVisible();
    await desk.clock.setSystemTime(noon);
    await desk.clock.runFor('01:00');
    await expect(desk.getByText('Pay the rent')).toBeVisible();
    await expect(summary).toHaveText(calm ?? '');
  }
  expect(await rowsOf(chromium, 'pileEntries')).toEqual(before);
});

test('several calls are a sheet each and one notification; their hours over, they leave and stay meant', async ({
  chromium,
}) => {
  await keepNeighbours(chromium);
  for (const id of ['c1', 'c2', 'c3'])
    await tell(chromium, 'partners.call', id, { notify: id !== 'c3', about: 'catalogue' });
  await numberIs(chromium, '');

  await momentComes(chromium, ['c1', 'c2']);
  await numberIs(chromium, '2');
  await until('both are told at once', async () => (await notified(chromium)).join() === '#/partners');
  const popup = await openPile(chromium);
  await expect(sheets(popup)).toContainText([/Lions Bay Cedar.*catalogue/, /Huilerie Atlas.*catalogue/]);

  // The third has asked for no notification, and the others were told.
  await inExtension(chromium, (page) => page.evaluate(clearNotifications));
  await momentComes(chromium, ['c3']);
  await numberIs(chromium, '3');
  await popup.reload();
  await expect(sheets(popup)).toHaveCount(3);
  expect(await notified(chromium)).toEqual([]);

  // Taken back on the desk: gone.
  const desk = await openExtensionPage(chromium, 'desk.html#/partners/c3');
  await desk.getByRole('button', { name: partnerList.noCall, exact: true }).click();
  await numberIs(chromium, '2');
  await expect(sheets(popup)).toHaveCount(2);

  const closed = (rows: Partner[]) =>
    rows.map((row) => ({ ...row, week: closedNeighbours(row.zone)[0]?.week ?? row.week }));
  await momentComes(chromium, ['c1', 'c2'], closed);
  await numberIs(chromium, '');
  await popup.reload();
  await expect(popup.getByRole('heading', { name: beginningTextsFor('en').title })).toBeVisible();
  await expect(sheets(popup)).toHaveCount(0);
  expect((await rowsOf(chromium, 'partners')).filter(({ call }) => call).map(({ id }) => id)).toEqual([
    'c1',
    'c2',
  ]);
});

test('a call that is meant survives the browser, and its moment may come while that is closed', async ({
  chromium,
}) => {
  await keepNeighbours(chromium);
  await tell(chromium, 'partners.call', 'c1', { notify: true, about: '' });
  await numberIs(chromium, '');
  const [partner] = await rowsOf(chromium, 'partners');
  await putRows(chromium, 'partners', opened(partner ? [partner] : []));
  const again = await chromium.restart();
  await numberIs(again, '1');
  await until('it is told', async () => (await notified(again)).join() === '#/partners/c1');
  await expect(sheets(await openPile(again))).toHaveCount(1);
  await again.close();
});
