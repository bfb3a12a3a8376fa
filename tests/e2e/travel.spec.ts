import type { Page } from '@playwright/test';
import { addDays } from '../../utils/dates/calendar-day.ts';
import { wallTimeAt } from '../../utils/dates/wall-time.ts';
import { numberShown } from '../support/browser-state.ts';
import { closedNeighbours } from '../support/calls.ts';
import { type Chromium, launchChromium, openExtensionPage } from '../support/chromium.ts';
import { inExtension, putRows, tell } from '../support/extension.ts';
import { chooseSettings, texts } from '../support/owner.ts';
import { zoneAtTen, zoneWhereItIs } from '../support/owner-at-ten.ts';
import { aHandSheet } from '../support/pile-records.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

const { pile, popup: words, partnerList } = texts;

/** Twenty-five hours lie between their clocks: it is never the same day in both. */
const WEST = 'Pacific/Pago_Pago';
const EAST = 'Pacific/Kiritimati';
const todayIn = (zone: string) => wallTimeAt(Date.now(), zone).day;

async function numberIs(chromium: Chromium, text: string): Promise<void> {
  const shown = () => inExtension(chromium, (page) => page.evaluate(numberShown));
  await until(`the number is "${text}"`, async () => (await shown()) === text);
}

/** A sheet for the day that it is in the east and not yet in the west. */
async function keepSheet(chromium: Chromium): Promise<void> {
  await putRows(chromium, 'sheets', [aHandSheet({ title: 'Pay the rent', on: todayIn(EAST) })]);
  await tell(chromium, 'partners.arrange', []); // what follows from it is written
}

/** What the pile says is due, on the desk. */
async function saysDue(chromium: Chromium, isDue: boolean): Promise<void> {
  const desk: Page = await openExtensionPage(chromium, 'desk.html#/pile');
  await expect(desk.getByText('Pay the rent').first()).toBeVisible();
  await expect(desk.getByText(pile.todayOnes(1))).toHaveCount(isDue ? 1 : 0);
  await desk.close();
}

test('carried across the date line, the machine’s clock moves the pile and the number at the next start, there and back', async () => {
  test.setTimeout(90_000);
  const west = await launchChromium({ zone: WEST });
  await chooseSettings(west, { zone: null });
  await keepSheet(west);
  await saysDue(west, false);
  await numberIs(west, '');
  const east = await west.restart({ zone: EAST });
  await numberIs(east, '1');
  await saysDue(east, true);
  const back = await east.restart({ zone: WEST });
  await numberIs(back, '');
  await saysDue(back, false);
  await back.close();
});

test('who says in the settings where they are has the pile and the number of there at once', async ({
  chromium,
}) => {
  await chooseSettings(chromium, { zone: WEST });
  await keepSheet(chromium);
  await numberIs(chromium, '');
  await chooseSettings(chromium, { zone: EAST });
  await numberIs(chromium, '1');
  await saysDue(chromium, true);
  await chooseSettings(chromium, { zone: WEST });
  await numberIs(chromium, '');
});

test('a partner on a trip is called by the clock of there: verdict, pile and number', async ({
  chromium,
}) => {
  const zone = zoneAtTen();
  await chooseSettings(chromium, { zone });
  await tell(chromium, 'checks.now', null); // the first use makes the database
  await putRows(chromium, 'partners', closedNeighbours(zone).slice(0, 1));
  await tell(chromium, 'partners.call', 'c1', { notify: false, about: '' });
  await numberIs(chromium, '');
  const popup = await openExtensionPage(chromium, 'popup.html');
  await popup.getByRole('tab', { name: words.drawers.partners }).click();
  const line = popup.getByRole('listitem').filter({ hasText: 'Lions Bay Cedar' });
  await expect(line).toContainText(partnerList.toCall);

  const there = zoneWhereItIs('15');
  const trip = {
    from: addDays(todayIn(there), -1),
    to: addDays(todayIn(there), 1),
    place: 'There',
    zone: there,
  };
  await tell(chromium, 'partners.edit', 'c1', { travel: [trip] });
  await numberIs(chromium, '1');
  await popup.getByRole('tab', { name: words.drawers.pile }).click();
  await expect(popup.getByRole('listitem').filter({ hasText: pile.words.reachable })).toContainText(
    pile.titles.call('Lions Bay Cedar'),
  );
  await tell(chromium, 'partners.edit', 'c1', { travel: [] });
  await numberIs(chromium, '');
  await expect(popup.getByRole('listitem').filter({ hasText: pile.words.reachable })).toHaveCount(0);
});
