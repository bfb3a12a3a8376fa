import { expect, test } from 'vitest';
import { openTwoSuppliers } from '../simulation/two-suppliers.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test('F20 a desktop that takes no notifications costs no news: it is in the history, the list and the number, and is not tried for ever', async () => {
  const { browser, first } = await openTwoSuppliers();
  await using _ = browser;
  browser.around.takesNotifications = false;
  const [order] = first.orders;
  if (!order) throw new Error('no order');
  first.move(order);
  await browser.tell('pile.add', {
    id: crypto.randomUUID(),
    details: { title: 'Payer', side: 'waits-for-me', on: '2026-11-23', thing: null },
  });
  await browser.passTo(Date.now() + DAY);
  const db = await browser.database();
  const moved = async () => (await db.orderEvents.toArray()).filter(({ change }) => change.kind === 'status');
  expect(await moved()).toHaveLength(1);
  expect(await browser.badge()).toBe('1');

  browser.around.takesNotifications = true;
  await browser.passTo(Date.now() + 2 * HOUR);
  expect(browser.around.notified, 'what was refused is old by now').toEqual([]);
  first.move(order);
  await browser.passTo(Date.now() + DAY);
  expect(browser.around.notified.map(({ message }) => message.replaceAll(/\s/g, ' '))).toEqual([
    'R1 : En livraison',
  ]);
  expect(await moved()).toHaveLength(2);
});
