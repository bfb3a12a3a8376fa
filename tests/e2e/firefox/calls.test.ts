import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Partner } from '../../../utils/partners/partner.ts';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { clearNotifications, notifiedPlaces, numberShown, wakesAt } from '../../support/browser-state.ts';
import { closedNeighbours, opened, ringNow } from '../../support/calls.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { clickAlert, showAlerts } from '../../support/firefox-alerts.ts';
import { SETTINGS } from '../../support/owner.ts';
import { todayAt, zoneAtTen } from '../../support/owner-at-ten.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';

const { partnerList, pile } = textsFor('en');

let firefox: Firefox;
let back: Backstage;
let page: Page;
let zone: string;

beforeAll(async () => {
  firefox = await launchFirefox();
  await showAlerts(firefox);
  page = await firefox.openExtensionPage('desk.html');
  back = await openBackstage(firefox);
});
afterAll(() => firefox.close());

/** An owner at ten in the morning, with neighbours who open at one. */
beforeEach(async () => {
  zone = zoneAtTen();
  await back.ask(clearNotifications);
  await back.tell('settings.save', { ...SETTINGS, zone });
  await back.put('partners', closedNeighbours(zone));
  await back.tell('partners.edit', 'c1', {}); // the alarm is set anew
  await numberIs('');
});

/** The moment comes for these while the event page is ended; then the alarm rings by itself. */
async function momentComes(ids: string[], change = opened): Promise<void> {
  await firefox.endBackground(page);
  await back.put('partners', change((await back.rows('partners')).filter(({ id }) => ids.includes(id))));
  await back.ask(ringNow);
}

async function numberIs(text: string): Promise<void> {
  await until(`the number is "${text}"`, async () => (await back.ask(numberShown)) === text);
}

/** The sheets of calls on the pile, in a popup that is opened now. */
async function sheets(): Promise<string[]> {
  const popup = await firefox.openExtensionPage('popup.html');
  await popup.waitForSelector('main h1');
  // The pile of before is painted first, until the database has answered.
  const texts = () =>
    popup.$$eval(
      '.line',
      (lines, word) =>
        lines
          .map((line) => (line.textContent ?? '').replaceAll(/\s+/g, ' '))
          .filter((said) => said.includes(word)),
      pile.words.reachable,
    );
  const meant = (await back.ask(numberShown)) || '0';
  await until(`${meant} sheets`, async () => (await texts()).length === Number(meant));
  const found = await texts();
  await popup.close();
  return found;
}

/** Presses a button of the first neighbour's pane, on a desk that is opened now. */
async function pressOnDesk(name: string): Promise<void> {
  const desk = await firefox.openExtensionPage('desk.html#/partners/c1');
  await desk.locator(`::-p-aria([name="${name}"][role="button"])`).click();
  await desk.waitForSelector('.toast');
  await desk.close();
}

const told = async () => (await back.ask(notifiedPlaces)).join();

test('who is meant to be called is on the pile from their moment on, told once, until it is taken back', async () => {
  await pressOnDesk(partnerList.wantCallNotify);
  await until('it is meant', async () => (await back.rows('partners')).some(({ call }) => call?.notify));
  expect(await sheets()).toEqual([]);
  expect(await told()).toBe('');
  const alarm = await back.ask(wakesAt);
  expect(Math.abs(alarm - todayAt('13:00', zone))).toBeLessThanOrEqual(60_000);

  await momentComes(['c1']);
  await numberIs('1');
  await until('it is told', async () => (await told()) === '#/partners/c1');
  expect(await sheets()).toEqual([expect.stringContaining(pile.titles.call('Lions Bay Cedar'))]);
  await clickAlert(firefox, '#/partners/c1');
  await until('a click takes the notification away', async () => (await told()) === '');

  await momentComes(['c1']);
  await until('the alarm stands anew', async () => (await back.ask(wakesAt)) > Date.now());
  expect(await told(), 'told once').toBe('');
  await pressOnDesk(partnerList.noCall);
  await numberIs('');
  expect(await sheets()).toEqual([]);
});

test('several calls are a sheet each and one notification; their hours over, they leave and stay meant', async () => {
  for (const id of ['c1', 'c2', 'c3'])
    await back.tell('partners.call', id, { notify: id !== 'c3', about: 'catalogue' });
  await momentComes(['c1', 'c2', 'c3']);
  await numberIs('3');
  await until('those that asked are told at once', async () => (await told()) === '#/partners');
  expect(await sheets()).toEqual([
    expect.stringMatching(/Lions Bay Cedar.*catalogue/),
    expect.stringMatching(/Huilerie Atlas.*catalogue/),
    expect.stringMatching(/Atelier Kitahama.*catalogue/),
  ]);
  await back.tell('partners.call', 'c3', null);
  await numberIs('2');

  const closed = (rows: Partner[]) =>
    rows.map((row) => ({ ...row, week: closedNeighbours(zone)[0]?.week ?? row.week }));
  await momentComes(['c1', 'c2'], closed);
  await numberIs('');
  expect(await sheets()).toEqual([]);
  expect((await back.rows('partners')).filter(({ call }) => call).map(({ id }) => id)).toEqual(['c1', 'c2']);
});
