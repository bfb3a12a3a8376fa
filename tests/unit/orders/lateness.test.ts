import { expect, test } from 'vitest';
import { daysLate, dueOf, isSettled } from '../../../utils/orders/lateness.ts';
import { arrivedOn, leadTimes, median } from '../../../utils/orders/lead-time.ts';
import { noteLateOrders } from '../../../utils/orders/note-late.ts';
import type { Order } from '../../../utils/orders/order.ts';
import { anOrder, NOW } from '../../support/builders.ts';
import { aDatabase } from '../../support/test-database.ts';

const FRANCE = { country: 'FR', region: null };
const DAY = 24 * 3600 * 1000;

test.each<[string, Partial<Order>, number | null, ReturnType<typeof dueOf>]>([
  ['nothing known', {}, null, null],
  ['the supplier’s habit', { placedOn: '2026-11-19' }, 4, { on: '2026-11-25', by: 'learned' }],
  ['a habit without a first day', { placedOn: null }, 4, null],
  ['the shop before the habit', { shopPromisedOn: '2026-11-30' }, 4, { on: '2026-11-30', by: 'shop' }],
  [
    'the owner before the shop',
    { shopPromisedOn: '2026-11-30', userPromisedOn: '2026-12-02' },
    4,
    { on: '2026-12-02', by: 'user' },
  ],
])('due: %s', (_name, order, leadDays, expected) => {
  expect(dueOf(anOrder(order), FRANCE, leadDays)).toEqual(expected);
});

const promised = { shopPromisedOn: '2026-11-20' };
test.each<[string, Partial<Order>, string, number]>([
  ['on the day itself', promised, '2026-11-20', 0],
  ['on the Saturday after', promised, '2026-11-21', 0],
  ['on the Monday after', promised, '2026-11-23', 1],
  ['over a public holiday', { shopPromisedOn: '2026-11-10' }, '2026-11-12', 1],
  ['without any due day', {}, '2026-12-31', 0],
  ['delivered', { ...promised, status: 'delivered', deliveredAt: NOW }, '2026-12-31', 0],
  ['completed without proof of delivery', { ...promised, status: 'completed' }, '2026-11-24', 2],
  ['completed after delivered', { ...promised, status: 'completed', deliveredAt: NOW }, '2026-11-24', 0],
  ['cancelled', { ...promised, status: 'cancelled' }, '2026-11-24', 0],
  ['returned', { ...promised, status: 'returned' }, '2026-11-24', 0],
  ['ready at the counter', { ...promised, status: 'ready-for-pickup' }, '2026-11-24', 0],
  ['received', { ...promised, received: { on: '2026-11-23', all: true } }, '2026-11-24', 0],
  ['received in part', { ...promised, received: { on: '2026-11-20', all: false } }, '2026-11-24', 2],
  [
    'delivered, says the shop; a part, says the owner',
    { ...promised, status: 'delivered', deliveredAt: NOW, received: { on: '2026-11-20', all: false } },
    '2026-11-24',
    2,
  ],
  ['paused', { ...promised, paused: true }, '2026-11-24', 0],
  ['archived', { ...promised, archivedAt: NOW }, '2026-11-24', 0],
  [
    'late is late, also when the shop cannot be looked at',
    { ...promised, lastCheck: { at: NOW, outcome: 'signed-out', glance: 'list' } },
    '2026-11-24',
    2,
  ],
])('late: %s', (_name, order, today, expected) => {
  const known = anOrder(order);
  expect(daysLate(known, dueOf(known, FRANCE, null), FRANCE, today)).toBe(expected);
});

test('nothing more is to come of what arrived or ended', () => {
  expect(isSettled(anOrder())).toBe(false);
  expect(isSettled(anOrder({ status: 'completed' }))).toBe(false);
  expect(isSettled(anOrder({ status: 'cancelled' }))).toBe(true);
});

test.each<[string, Partial<Order>, string | null]>([
  ['not yet', {}, null],
  [
    'seen delivered, near midnight in the owner’s zone',
    { deliveredAt: Date.UTC(2026, 10, 24, 23, 30) },
    '2026-11-25',
  ],
  ['delivered when it was first seen', { deliveredAt: NOW }, null],
  ['said by the owner', { received: { on: '2026-11-25', all: true } }, '2026-11-25'],
  ['a part, said by the owner', { deliveredAt: NOW + DAY, received: { on: '2026-11-25', all: false } }, null],
  [
    'the shop’s day before the owner’s',
    { deliveredAt: NOW + DAY, received: { on: '2026-11-30', all: true } },
    '2026-11-24',
  ],
])('arrived: %s', (_name, order, expected) => {
  expect(arrivedOn(anOrder(order), 'Europe/Paris')).toBe(expected);
});

const arrived = (id: string, on: string, supplierId = 'supplier-1') =>
  anOrder({ id, supplierId, placedOn: '2026-11-02', received: { on, all: true } });

test('a supplier’s habit is the median of at least three orders, in working days', () => {
  const orders = [
    arrived('1', '2026-11-04'),
    arrived('2', '2026-11-05'),
    arrived('3', '2026-11-13'),
    arrived('4', '2026-11-04', 'supplier-2'),
    arrived('5', '2026-11-05', 'supplier-2'),
    arrived('6', '2026-10-01'),
  ];
  const leads = leadTimes(orders, FRANCE, 'Europe/Paris');
  expect([...leads]).toEqual([['supplier-1', 3]]);
});

test.each([
  [[], null],
  [[4], 4],
  [[9, 1, 4], 4],
  [[9, 1, 4, 5], 4.5],
])('the median of %j is %j', (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

const at = (day: string) => Date.parse(`${day}T09:00Z`);
const on = (day: string) => ({ at: at(day), zone: 'Europe/Paris', calendar: FRANCE });

test('an order becomes late once, and again after a new promise passed', async () => {
  const db = aDatabase();
  await db.orders.bulkAdd([
    anOrder(promised),
    anOrder({ id: 'order-2', key: '2', ...promised, deletedAt: NOW }),
  ]);
  expect(await noteLateOrders(db, on('2026-11-20'))).toEqual([]);
  const events = await noteLateOrders(db, on('2026-11-24'));
  expect(events.map(({ orderId, change }) => ({ orderId, change }))).toEqual([
    { orderId: 'order-1', change: { kind: 'late', dueOn: '2026-11-20', by: 'shop', days: 2 } },
  ]);
  expect(await noteLateOrders(db, on('2026-11-25'))).toEqual([]);
  await db.orders.update('order-1', { userPromisedOn: '2026-11-30' });
  expect(await noteLateOrders(db, on('2026-11-26'))).toEqual([]);
  expect(await noteLateOrders(db, on('2026-12-01'))).toHaveLength(1);
});
