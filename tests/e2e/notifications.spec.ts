import { notifiedPlaces, wakesAt } from '../support/browser-state.ts';
import { type Chromium, openExtensionPage } from '../support/chromium.ts';
import { notificationCount, putRows, tell } from '../support/extension.ts';
import { movedOrders } from '../support/moved-orders.ts';
import { chooseSettings } from '../support/owner.ts';
import { todayAt, zoneAtTen } from '../support/owner-at-ten.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

/** Two orders moved on at one supplier and one at another, seen by the background a minute ago. */
async function threeMoves(chromium: Chromium): Promise<void> {
  await tell(chromium, 'checks.now', null); // the first use makes the database
  const { suppliers, orders, orderEvents } = movedOrders(Date.now());
  await putRows(chromium, 'suppliers', suppliers);
  await putRows(chromium, 'orders', orders);
  await putRows(chromium, 'orderEvents', orderEvents);
}

/** Clicks on the notification that leads there, as the system tells us. */
async function clickNotification({ worker }: Chromium, place: string): Promise<void> {
  await worker.evaluate(async (there) => {
    const id = Object.keys(await chrome.notifications.getAll()).find((one) => one.includes(`${there}|`));
    const event = chrome.notifications.onClicked as unknown as { dispatch(id: string | undefined): void };
    event.dispatch(id);
  }, place);
}

test('news is one notification a supplier, and a click opens the order, or all that moved', async ({
  chromium,
}) => {
  await threeMoves(chromium);
  await chooseSettings(chromium); // any change lets the background say what is new
  await until('both suppliers are told', async () => (await notificationCount(chromium)) === 2);
  expect((await chromium.worker.evaluate(notifiedPlaces)).toSorted()).toEqual([
    '#/orders/b1',
    '#/orders?supplier=a',
  ]);

  const opened = chromium.context.waitForEvent('page');
  await clickNotification(chromium, '#/orders/b1');
  const desk = await opened;
  await expect(desk.getByRole('complementary', { name: 'The order' })).toContainText('Nb1');
  await clickNotification(chromium, '#/orders?supplier=a');
  await expect(desk.getByRole('rowheader')).toContainText(['Na1', 'Na2']);
  expect(await notificationCount(chromium)).toBe(0);
  await chooseSettings(chromium);
  expect(await notificationCount(chromium), 'told once').toBe(0);
});

test('in quiet hours news waits; it is told when they end', async ({ chromium }) => {
  await threeMoves(chromium);
  const zone = zoneAtTen();
  const quietHours = { from: '09:00', to: '12:00' };
  await chooseSettings(chromium, { zone, quietHours });
  await until('the extension wakes at their end', async () => {
    const alarm = await chromium.worker.evaluate(wakesAt);
    return Math.abs(alarm - todayAt('12:00', zone)) <= 60_000;
  });
  expect(await notificationCount(chromium)).toBe(0);
  const desk = await openExtensionPage(chromium, 'desk.html#/settings');
  await desk.getByLabel('To', { exact: true }).fill(quietHours.from); // the same time twice: no quiet hours
  await until('it is told', async () => (await notificationCount(chromium)) === 2);
});
