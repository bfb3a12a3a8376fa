import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Partner } from '../../utils/partners/partner.ts';
import { aPartner } from '../support/builders.ts';
import { type Chromium, killWorker, launchChromium, openExtensionPage } from '../support/chromium.ts';
import { putRows, rowsOf, tell } from '../support/extension.ts';
import { AFTERNOON, fullPartners, manyPartners } from '../support/full-partners.ts';
import { chooseSettings, texts } from '../support/owner.ts';
import { weekOf } from '../support/parties.ts';
import { TRIPPING_DAYS } from '../support/tripping-days.ts';
import { expect, test } from './fixtures.ts';

// One browser for all: each test makes its own partners.
let shared: Chromium;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  shared = await launchChromium();
});
test.afterAll(() => shared.close());
test.afterEach(async () => {
  for (const page of shared.context.pages().slice(1)) await page.close();
});

/** The owner works in Paris; these partners and no others are kept. */
async function keep(partners: Partner[]): Promise<void> {
  const ownHours = weekOf('Mon-Fri 09:00-12:30, Mon-Fri 14:00-19:00');
  await chooseSettings(shared, { zone: 'Europe/Paris', ownHours });
  const before = await rowsOf(shared, 'partners');
  await putRows(
    shared,
    'partners',
    before.map((partner) => ({ ...partner, deletedAt: 1 })),
  );
  await putRows(shared, 'partners', partners);
  await tell(shared, 'partners.edit', partners[0]?.id ?? 'nobody', {}); // writes what the popup paints from
}

/** A page of the extension at a moment. */
async function openAt(name: string, at: number): Promise<Page> {
  const page = await shared.context.newPage();
  await page.clock.setFixedTime(at);
  await page.setViewportSize(
    name.startsWith('popup') ? { width: 400, height: 580 } : { width: 1280, height: 900 },
  );
  await page.goto(`chrome-extension://${shared.extensionId}/${name}`);
  return page;
}

const lineOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const kept = async () => (await rowsOf(shared, 'partners')).filter(({ deletedAt }) => deletedAt === null);

test('a partner is added by name and city alone, in French without accents', async () => {
  await keep([]);
  const desk = await openAt('desk.html#/partners', AFTERNOON);
  await desk.getByLabel('Name', { exact: true }).fill('Soieries du Nord');
  await desk.getByRole('combobox', { name: 'City' }).fill('pekin');
  await expect(desk.getByRole('option').first()).toContainText('Beijing');
  await desk.getByRole('combobox', { name: 'City' }).press('Enter');
  await expect(desk.getByRole('heading', { name: 'Soieries du Nord' })).toBeVisible();
  const [partner] = await kept();
  expect(partner).toMatchObject({
    zone: 'Asia/Shanghai',
    country: 'CN',
    week: weekOf('Mon-Fri 09:00-18:00'),
  });
  await expect(lineOf(desk, 'Soieries du Nord').first()).toContainText('Asleep');
});

test('a city that is not known is said, and a clock is chosen instead', async () => {
  await keep([]);
  const desk = await openAt('desk.html#/partners', AFTERNOON);
  await desk.getByLabel('Name', { exact: true }).fill('Somebody');
  await desk.getByRole('combobox', { name: 'City' }).fill('Xyzzyville');
  await expect(desk.getByText(/No city .*Xyzzyville/)).toBeVisible();
  await desk.getByRole('button', { name: 'Add', exact: true }).click();
  expect(await kept()).toEqual([]);
  await desk.getByRole('button', { name: 'choose the clock' }).click();
  await expect(desk.getByRole('combobox', { name: 'Clock of' })).toBeFocused();
  await desk.getByRole('button', { name: 'Type a city instead' }).click();
  await expect(desk.getByRole('combobox', { name: 'City' })).toBeFocused();
  await desk.getByRole('combobox', { name: 'City' }).fill('Xyzzyville');
  await desk.getByRole('button', { name: 'choose the clock' }).click();
  await desk.getByRole('combobox', { name: 'Clock of' }).fill('chatham');
  await desk.getByRole('combobox', { name: 'Clock of' }).press('Enter');
  await expect(desk.getByRole('heading', { name: 'Somebody' })).toBeVisible();
  expect((await kept())[0]?.zone).toBe('Pacific/Chatham');
});

test('a night shift ends the next day, and belongs to the day it starts on', async () => {
  await keep([
    aPartner({
      id: 'n',
      name: 'Night Desk',
      place: 'Manila',
      zone: 'Asia/Manila',
      country: 'PH',
      week: weekOf('Mon 09:00-18:00'),
    }),
  ]);
  // Tuesday 2:30 in Manila, Monday 19:30 in Paris: closed so far.
  const at = Date.UTC(2026, 10, 23, 17, 30);
  const desk = await openAt('desk.html#/partners/n', at);
  await desk.getByLabel('Monday, hours 1, from').fill('22:00');
  await desk.getByLabel('Monday, hours 1, from').blur();
  await desk.getByLabel('Monday, hours 1, to').fill('06:00');
  await desk.getByLabel('Monday, hours 1, to').blur();
  await expect(desk.getByText('ends on Tuesday')).toBeVisible();
  await expect(lineOf(desk, 'Night Desk').first()).toContainText('Call now');
  expect((await kept())[0]?.week).toEqual(weekOf('Mon 22:00-06:00'));
});

test.describe('on days that trip a plain world clock', () => {
  for (const { what, at, partner, words } of TRIPPING_DAYS)
    test(what, async () => {
      await keep([partner]);
      const desk = await openAt('desk.html#/partners', at);
      for (const word of words) await expect(lineOf(desk, partner.name).first()).toContainText(word);
    });
});

test('a change of the gap is told before it comes', async () => {
  await keep(TRIPPING_DAYS.slice(0, 1).map(({ partner }) => partner));
  const desk = await openAt('desk.html#/partners', Date.UTC(2026, 2, 2, 16));
  await expect(
    desk.getByText(/New York: 5.h behind from 8.Mar to 29.Mar, instead of 6.h behind/),
  ).toBeVisible();
});

test('what was deleted comes back by undo, and keys alone put partners into another order', async () => {
  await keep(fullPartners().map((partner) => ({ ...partner, group: null, pinned: false })));
  const desk = await openAt('desk.html#/partners', AFTERNOON);
  const names = desk.locator('[data-row]');
  await names.first().focus();
  await desk.keyboard.press('ArrowDown');
  await expect(names.nth(1)).toBeFocused();
  await desk.keyboard.press('Alt+ArrowUp');
  await expect(names.first()).toHaveText('Huilerie Atlas');
  await expect(names.first()).toBeFocused();
  await desk.getByRole('button', { name: 'More for Huilerie Atlas' }).click();
  await desk.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(names.first()).toHaveText('Lions Bay Cedar');
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(names.first()).toHaveText('Huilerie Atlas');
});

test('partners are dragged into another order within their section, and put back by undo', async () => {
  const [first, second, third, other] = fullPartners().map((partner) => ({
    ...partner,
    group: null,
    pinned: true,
  }));
  if (!first || !second || !third || !other) throw new Error('too few partners');
  await keep([first, second, third, { ...other, pinned: false }]);
  const desk = await openAt('desk.html#/partners', AFTERNOON);
  const names = desk.locator('[data-row]');
  await expect(names).toHaveText([first.name, second.name, third.name, other.name]);
  await names.nth(2).dragTo(names.nth(0));
  await expect(names).toHaveText([third.name, first.name, second.name, other.name]);
  await names.nth(0).dragTo(names.nth(3)); // another section: nothing moves
  await expect(names).toHaveText([third.name, first.name, second.name, other.name]);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(names).toHaveText([first.name, second.name, third.name, other.name]);
});

test('a spreadsheet is taken in line by line, formulas as text, and broken cards harm nobody', async () => {
  await keep([]);
  const desk = await openAt('desk.html#/partners', AFTERNOON);
  const choose = async (name: string, text: string) =>
    desk.getByLabel('Import…').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await choose(
    'clients.csv',
    'Name;Place;Note\r\n"=HYPERLINK(""https://evil.example"")";Osaka;"=1+1"\r\nNobody;Xyzzyville;\r\n',
  );
  const dialog = desk.getByRole('dialog');
  await expect(dialog).toContainText('1 partner can be taken in');
  await expect(dialog).toContainText('Line 3, Nobody');
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  await expect.poll(async () => (await kept()).map(({ note }) => note)).toEqual(['=1+1']);
  await choose(
    'old.vcf',
    [
      ['VERSION:2.1', 'N:Old;Card'],
      ['VERSION:3.0', 'FN:Bea', 'TZ:EST'],
      ['VERSION:3.0', 'FN:Ana', 'TZ:America/Vancouver'],
    ]
      .map((lines) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n'))
      .join(''),
  );
  await expect(dialog).toContainText('1 partner can be taken in');
  await expect(dialog).toContainText('a vCard of version 2.1');
  await expect(dialog).toContainText('Bea');
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  await expect.poll(async () => (await kept()).length).toBe(2);
});

test('a meeting is proposed when all can, copied, and given to the calendar', async () => {
  await keep(fullPartners());
  await shared.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = await openAt('desk.html#/planner', AFTERNOON);
  await desk.getByLabel(/Lions Bay Cedar/).check();
  await desk.getByLabel(/Étude du Quai/).check();
  await expect(desk.getByText(/^All can on Monday 23 November 2026, 17:30/)).toBeVisible();
  await desk.getByRole('button', { name: 'Later moment' }).click();
  await expect(desk.getByText(/^All can on Tuesday 24 November 2026, 17:30/)).toBeVisible();
  await desk.reload();
  await expect(desk.getByText(/^All can on Tuesday 24 November 2026, 17:30/)).toBeVisible();
  await desk.getByLabel('To', { exact: true }).selectOption('Lions Bay Cedar');
  await desk.reload();
  await expect(desk.getByLabel('Text')).toHaveValue(/Vancouver time/);
  await desk.getByRole('button', { name: 'Copy' }).click();
  await expect(desk.getByText('Copied.')).toBeVisible();
  expect(await desk.evaluate(() => navigator.clipboard.readText())).toContain(
    'Tuesday 24 November 2026, 9:30 (Vancouver time)',
  );
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: /For the calendar/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('meeting-2026-11-24.ics');
  expect(readFileSync(await file.path(), 'utf8')).toContain('DTSTART:20261124T163000Z');
});

test('where no time suits all, the least bad is proposed, and who pays is named', async () => {
  await keep(fullPartners());
  const desk = await openAt('desk.html#/planner?with=p1,p3&day=2026-11-24&length=60', AFTERNOON);
  await expect(desk.getByText(/There is no time at which all work/)).toBeVisible();
  await expect(desk.locator('.planner-payers li').first()).toContainText(
    /(Lions Bay Cedar|Atelier Kitahama|You): /,
  );
});

test('the popup shows partners at once while the worker sleeps, and opens on them next time', async () => {
  await keep(fullPartners());
  const first = await openAt('popup.html', AFTERNOON);
  await first.getByRole('tab', { name: 'Orders' }).click();
  await first.keyboard.press('ArrowRight');
  await expect(first.getByText('Lions Bay Cedar')).toBeVisible();
  await killWorker(shared);
  const popup = await openAt('popup.html', AFTERNOON);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('4 can be called now · it is 17:00 here');
  await expect(popup.getByRole('link', { name: 'Call: Lions Bay Cedar' })).toHaveAttribute(
    'href',
    'tel:+12505550123',
  );
  await popup.getByRole('button', { name: 'More for Lions Bay Cedar' }).click();
  await popup.getByRole('menuitem', { name: 'I want to call them' }).click();
  await expect(lineOf(popup, 'Lions Bay Cedar')).toContainText('to be called');
});

test('of two hundred partners some are drawn at once, in popup and desk, and more as one comes near their end', async ({
  chromium,
}) => {
  await putRows(chromium, 'partners', manyPartners(200));
  const popup = await openExtensionPage(chromium, 'popup.html');
  await popup.getByRole('tab', { name: texts.popup.drawers.partners }).click();
  const desk = await openExtensionPage(chromium, 'desk.html#/partners');
  for (const page of [popup, desk]) {
    await page.bringToFront();
    const lines = page.getByRole('main').getByRole('listitem');
    await expect.poll(() => lines.count()).toBeGreaterThan(20);
    const before = await lines.count();
    expect(before).toBeLessThan(100);
    await lines.last().scrollIntoViewIfNeeded();
    await expect.poll(() => lines.count()).toBeGreaterThan(before);
  }
});
