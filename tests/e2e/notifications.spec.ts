import type { Order, OrderEvent } from '../../utils/orders/order.ts';
import { anOrder, aSupplier } from '../support/builders.ts';
import { type Chromium, openExtensionPage } from '../support/chromium.ts';
import { notificationCount, putRows } from '../support/extension.ts';
import { chooseSettings } from '../support/owner.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

/** Two orders moved on at one supplier and one at another, seen by the background a minute ago. */
async function threeMoves(chromium: Chromium): Promise<void> {
  const desk = await openExtensionPage(chromium, 'desk.html');
  await expect(desk.getByRole('main')).toBeVisible();
  await desk.close();
  const now = Date.now();
  const orders = ['a1', 'a2', 'b1'].map((id) => {
    const supplierId = id.slice(0, 1);
    return anOrder({
      id,
      key: id,
      reference: `N${id}`,
      supplierId,
      status: 'shipped',
      followedAt: now - 1e9,
    });
  });
  await putRows(chromium, 'suppliers', [
    aSupplier({ id: 'a', name: 'Atelier', origin: 'https://atelier.example' }),
    aSupplier({ id: 'b', name: 'Boulons', origin: 'https://boulons.example' }),
  ]);
  await putRows(chromium, 'orders', orders);
  await putRows(
    chromium,
    'orderEvents',
    orders.map((order) => moved(order, now - 60_000)),
  );
}

function moved({ id, rawLabel }: Order, at: number): OrderEvent {
  const change = { kind: 'status', from: 'processing', to: 'shipped', rawLabel } as const;
  return { id: `event-${id}`, orderId: id, at, glance: 'list', change };
}

/** Where a click on each notification leads, in no order. */
async function places({ worker }: Chromium): Promise<string[]> {
  const shown = await worker.evaluate(() => chrome.notifications.getAll());
  return Object.keys(shown).map((id) => /(#[^|]*)/.exec(id)?.[1] ?? '');
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
  expect((await places(chromium)).toSorted()).toEqual(['#/orders/b1', '#/orders?supplier=a']);

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
  const quietHours = { from: clock(-60), to: clock(60) };
  await chooseSettings(chromium, { quietHours });
  await until('the extension wakes at their end', async () => (await alarmIn(chromium)) <= 60 * 60_000);
  expect(await notificationCount(chromium)).toBe(0);
  const desk = await openExtensionPage(chromium, 'desk.html#/settings');
  await desk.getByLabel('To', { exact: true }).fill(quietHours.from); // the same time twice: no quiet hours
  await until('it is told', async () => (await notificationCount(chromium)) === 2);
});

/** What a clock shows so many minutes from now, `09:05`. */
function clock(minutesFromNow: number): string {
  const at = new Date(Date.now() + minutesFromNow * 60_000);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}

/** In how many milliseconds the extension wakes. */
function alarmIn({ worker }: Chromium): Promise<number> {
  return worker.evaluate(async () => {
    const alarm = await chrome.alarms.get('wake');
    return alarm ? alarm.scheduledTime - Date.now() : Number.POSITIVE_INFINITY;
  });
}
