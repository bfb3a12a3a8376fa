import { beforeEach, expect, test } from 'vitest';
import type { AppDatabase } from '../../../utils/database.ts';
import { correctStatus, forgetCorrection, NoWordsToCorrect } from '../../../utils/orders/correct-status.ts';
import { deleteOrders, purgeDeleted, restoreOrders } from '../../../utils/orders/delete-orders.ts';
import { editOrders, markReceived } from '../../../utils/orders/edit-order.ts';
import { eventsOf, followedOrders, ordersOfSupplier } from '../../../utils/orders/order-store.ts';
import { anOrder, aSupplier, NOW } from '../../support/builders.ts';
import { aDatabase } from '../../support/test-database.ts';

let db: AppDatabase;

beforeEach(async () => {
  db = aDatabase();
  await db.suppliers.add(aSupplier());
  await db.orders.bulkAdd([anOrder(), anOrder({ id: 'order-2', key: '1002' })]);
});

const changes = async (id = 'order-1') => (await eventsOf(db, id)).map(({ change }) => change);

test('only what is given changes, for all that are given', async () => {
  await editOrders(db, ['order-1', 'order-2', 'no-such'], { note: 'quai B', paused: true }, NOW);
  expect(await db.orders.get('order-2')).toEqual(
    anOrder({ id: 'order-2', key: '1002', note: 'quai B', paused: true }),
  );
  expect(await changes()).toEqual([]);
});

test('a promised day is noted in the history once, and taken back', async () => {
  await editOrders(db, ['order-1'], { promisedOn: '2026-12-01' }, NOW);
  await editOrders(db, ['order-1'], { promisedOn: '2026-12-01' }, NOW + 1);
  await editOrders(db, ['order-1'], { promisedOn: null }, NOW + 2);
  expect(await changes()).toEqual([
    { kind: 'promised', from: null, to: '2026-12-01', by: 'user' },
    { kind: 'promised', from: '2026-12-01', to: null, by: 'user' },
  ]);
});

test('an archived order stays archived since the first time', async () => {
  await editOrders(db, ['order-1'], { archived: true }, NOW);
  await editOrders(db, ['order-1'], { archived: true }, NOW + 9);
  expect((await db.orders.get('order-1'))?.archivedAt).toBe(NOW);
  await editOrders(db, ['order-1'], { archived: false }, NOW + 10);
  expect((await db.orders.get('order-1'))?.archivedAt).toBeNull();
});

test('the owner sets the status of an order by hand, never of one that a page tells', async () => {
  await db.orders.update('order-2', { manual: true });
  await editOrders(db, ['order-1', 'order-2'], { status: 'delivered' }, NOW + 5);
  expect(await db.orders.get('order-1')).toMatchObject({ status: 'processing' });
  expect(await db.orders.get('order-2')).toMatchObject({
    status: 'delivered',
    deliveredAt: NOW + 5,
    statusSince: NOW + 5,
  });
  expect(await changes('order-2')).toEqual([
    { kind: 'status', from: 'processing', to: 'delivered', rawLabel: null },
  ]);
});

test('received in part, then all, then not: each is history, repeated is not', async () => {
  const part = { on: '2026-11-20', all: false };
  const all = { on: '2026-11-23', all: true };
  for (const received of [part, part, all, null, null]) await markReceived(db, 'order-1', received, NOW);
  expect((await db.orders.get('order-1'))?.received).toBeNull();
  const all3 = await changes();
  expect(all3).toHaveLength(3);
  expect(all3).toEqual(
    expect.arrayContaining([
      { kind: 'received', ...part },
      { kind: 'received', ...all },
      { kind: 'not-received' },
    ]),
  );
});

test('a deleted order is not seen, comes back with undo, and goes for good after thirty days', async () => {
  const DAY = 24 * 3600 * 1000;
  await markReceived(db, 'order-1', { on: '2026-11-23', all: true }, NOW);
  await deleteOrders(db, ['order-1'], NOW);
  await deleteOrders(db, ['order-1'], NOW + 20 * DAY);
  expect((await followedOrders(db)).map(({ id }) => id)).toEqual(['order-2']);
  await purgeDeleted(db, NOW + 29 * DAY);
  await restoreOrders(db, ['order-1']);
  expect(await ordersOfSupplier(db, 'supplier-1')).toHaveLength(2);
  expect(await changes()).toHaveLength(1);
  await deleteOrders(db, ['order-1'], NOW);
  await purgeDeleted(db, NOW + 30 * DAY);
  await restoreOrders(db, ['order-1']);
  expect(await db.orders.toCollection().primaryKeys()).toEqual(['order-2']);
  expect(await db.orderEvents.count()).toBe(0);
});

test('a corrected label is remembered and applies to every order that shows it', async () => {
  await db.orders.bulkPut([
    anOrder({ status: 'unknown', rawLabel: 'Au  Quai 7' }),
    anOrder({ id: 'order-2', key: '1002', status: 'unknown', rawLabel: 'au quai 7' }),
    anOrder({ id: 'order-3', key: '1003', status: 'unknown', rawLabel: 'Au quai 8' }),
    anOrder({ id: 'order-4', supplierId: 'supplier-2', status: 'unknown', rawLabel: 'Au quai 7' }),
  ]);
  await correctStatus(db, 'order-1', 'ready-for-pickup', NOW);
  await correctStatus(db, 'order-1', 'ready-for-pickup', NOW);
  expect((await db.suppliers.get('supplier-1'))?.corrections).toEqual({ 'au quai 7': 'ready-for-pickup' });
  const statuses = (await db.orders.toArray()).map(({ status }) => status);
  expect(statuses).toEqual(['ready-for-pickup', 'ready-for-pickup', 'unknown', 'unknown']);
  expect(await changes('order-2')).toEqual([
    { kind: 'corrected', rawLabel: 'au quai 7', from: 'unknown', to: 'ready-for-pickup', by: 'user' },
  ]);
});

test('a correction away from delivered takes the proof of delivery back', async () => {
  await db.orders.put(anOrder({ status: 'delivered', rawLabel: 'Remis', deliveredAt: NOW }));
  await correctStatus(db, 'order-1', 'shipped', NOW + 9);
  expect(await db.orders.get('order-1')).toMatchObject({ status: 'shipped', deliveredAt: null });
});

test('a correction is taken back, and the words mean what they meant', async () => {
  await correctStatus(db, 'order-1', 'on-hold', NOW);
  await forgetCorrection(db, 'supplier-1', 'en preparation', () => 'processing', NOW + 1);
  await forgetCorrection(db, 'supplier-1', 'toString', () => 'problem', NOW + 2);
  expect((await db.suppliers.get('supplier-1'))?.corrections).toEqual({});
  expect(await db.orders.get('order-1')).toMatchObject({ status: 'processing' });
  expect(await changes()).toHaveLength(2);
});

test.each(['__proto__', 'constructor', 'toString'])(
  'the label %s is a label like any other',
  async (rawLabel) => {
    await db.orders.put(anOrder({ status: 'unknown', rawLabel }));
    await correctStatus(db, 'order-1', 'shipped', NOW);
    const { corrections = {} } = (await db.suppliers.get('supplier-1')) ?? {};
    expect(Object.keys(corrections)).toEqual([rawLabel.toLowerCase()]);
    expect(await db.orders.get('order-1')).toMatchObject({ status: 'shipped' });
  },
);

test('an order without words has nothing to correct, and is told so', async () => {
  await db.orders.put(anOrder({ rawLabel: null }));
  await expect(correctStatus(db, 'order-1', 'shipped', NOW)).rejects.toThrow(NoWordsToCorrect);
});
