import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { clearNotifications, notifiedPlaces, wakesAt } from '../../support/browser-state.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { clickAlert, showAlerts } from '../../support/firefox-alerts.ts';
import { movedOrders } from '../../support/moved-orders.ts';
import { SETTINGS } from '../../support/owner.ts';
import { todayAt, zoneAtTen } from '../../support/owner-at-ten.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';

const texts = textsFor('en');

let firefox: Firefox;
let back: Backstage;

beforeAll(async () => {
  firefox = await launchFirefox();
  await showAlerts(firefox);
  const desk = await firefox.openExtensionPage('desk.html');
  back = await openBackstage(firefox);
  const { suppliers, orders } = movedOrders(Date.now());
  await back.put('suppliers', suppliers);
  await back.put('orders', orders);
  await desk.close();
});
afterAll(() => firefox.close());

/** Nothing is told; the same orders have moved once more. */
beforeEach(async ({ task }) => {
  await back.ask(clearNotifications);
  const { orderEvents } = movedOrders(Date.now());
  await back.put(
    'orderEvents',
    orderEvents.map((event) => ({ ...event, id: `${event.id}, ${task.id}` })),
  );
});

async function notificationCount(): Promise<number> {
  return (await back.ask(notifiedPlaces)).length;
}

test('in quiet hours news waits; it is told when they end', async () => {
  const zone = zoneAtTen();
  await back.tell('settings.save', { ...SETTINGS, zone, quietHours: { from: '09:00', to: '12:00' } });
  await until('the extension wakes at their end', async () => {
    const alarm = await back.ask(wakesAt);
    return Math.abs(alarm - todayAt('12:00', zone)) <= 60_000;
  });
  expect(await notificationCount()).toBe(0);
  await back.tell('settings.save', SETTINGS);
  await until('it is told', async () => (await notificationCount()) === 2);
});

test('news is one notification a supplier, and a click opens the order, or all that moved', async () => {
  await back.tell('settings.save', SETTINGS); // any change lets the background say what is new
  await until('both suppliers are told', async () => (await notificationCount()) === 2);
  expect((await back.ask(notifiedPlaces)).toSorted()).toEqual(['#/orders/b1', '#/orders?supplier=a']);

  await clickAlert(firefox, '#/orders/b1');
  const desk = await firefox.waitForPage('desk.html#/orders/b1');
  await desk.waitForSelector(`::-p-aria([name="${texts.desk.order}"][role="complementary"]) ::-p-text(Nb1)`);
  await clickAlert(firefox, '#/orders?supplier=a');
  await until('both orders of the other are shown', async () => {
    const titles = await desk.$$eval('tbody th', (heads) => heads.map((head) => head.textContent ?? ''));
    return titles.length === 2 && titles.every((title) => /Na[12]/.test(title));
  });
  expect(await notificationCount()).toBe(0);
  await back.tell('settings.save', SETTINGS);
  expect(await notificationCount(), 'told once').toBe(0);
});
