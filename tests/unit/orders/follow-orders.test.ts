import { beforeEach, expect, test } from 'vitest';
import type { AppDatabase } from '../../../utils/database.ts';
import { deleteOrders } from '../../../utils/orders/delete-orders.ts';
import {
  addByHand,
  type Follow,
  followOrders,
  type HandMadeOrder,
} from '../../../utils/orders/follow-orders.ts';
import { observe } from '../../../utils/orders/observe-page.ts';
import { eventsOf } from '../../../utils/orders/order-store.ts';
import { anOrderReading, aReading, aSupplier, NOW } from '../../support/builders.ts';
import { aDatabase } from '../../support/test-database.ts';

const supplier = aSupplier();
let db: AppDatabase;

beforeEach(async () => {
  db = aDatabase();
  await db.suppliers.add(supplier);
});

const follow = (changes: Partial<Follow> = {}): Follow => ({
  supplier,
  readings: [anOrderReading()],
  page: 'order',
  account: null,
  glance: 'click',
  at: NOW,
  ...changes,
});

test('following keeps what the page shows, and where it stands is no news', async () => {
  const [id = ''] = await followOrders(db, follow());
  expect(await db.orders.get(id)).toMatchObject({
    supplierId: 'supplier-1',
    key: '1001',
    weakKey: false,
    status: 'processing',
    rawLabel: 'En préparation',
    seenAt: NOW,
    followedAt: NOW,
    manual: false,
  });
  const events = await eventsOf(db, id);
  expect(events.map(({ change }) => change)).toEqual([
    { kind: 'followed', status: 'processing', rawLabel: 'En préparation' },
  ]);
});

test('following twice is one order with one history', async () => {
  const first = await followOrders(db, follow());
  const second = await followOrders(db, follow({ at: NOW + 5 }));
  expect(second).toEqual(first);
  expect(await db.orders.count()).toBe(1);
  expect(await db.orderEvents.count()).toBe(1);
});

test('following at the same moment from two places is one order', async () => {
  const [one, other] = await Promise.all([followOrders(db, follow()), followOrders(db, follow())]);
  expect(one).toEqual(other);
});

test('all orders of a list are followed; a copy and what nothing names are not', async () => {
  const readings = [
    anOrderReading(),
    anOrderReading(),
    anOrderReading({ platformId: null, reference: 'CMD-7', url: null }),
    anOrderReading({ platformId: null, reference: null }),
  ];
  expect(await followOrders(db, follow({ readings, page: 'order-list' }))).toHaveLength(2);
  expect((await db.orders.toArray()).map(({ key, weakKey }) => ({ key, weakKey }))).toEqual(
    expect.arrayContaining([
      { key: '1001', weakKey: false },
      { key: 'ref:CMD-7', weakKey: true },
    ]),
  );
});

test('following a deleted order brings it back with its history', async () => {
  const [id = ''] = await followOrders(db, follow());
  await deleteOrders(db, [id], NOW + 1);
  expect(await followOrders(db, follow({ at: NOW + 2 }))).toEqual([id]);
  expect(await db.orders.get(id)).toMatchObject({ deletedAt: null, followedAt: NOW });
  expect(await eventsOf(db, id)).toHaveLength(1);
});

test('the same number in another account is another order', async () => {
  await followOrders(db, follow({ account: 'a' }));
  await followOrders(db, follow({ account: 'b' }));
  expect(await db.orders.count()).toBe(2);
});

test('an order that is delivered already has proof, but no day', async () => {
  const [id = ''] = await followOrders(db, follow({ readings: [anOrderReading({ status: 'delivered' })] }));
  expect(await db.orders.get(id)).toMatchObject({ deliveredAt: NOW, followedAt: NOW });
});

const phoneOrder: HandMadeOrder = {
  id: '0b0e2b0e-0000-4000-8000-000000000001',
  supplierId: null,
  supplierName: 'Boulonnerie Ferrand',
  reference: 'BF-77',
  url: null,
  status: 'received',
  placedOn: '2026-11-20',
  promisedOn: '2026-12-01',
  total: null,
  items: [{ name: 'Vis inox', quantity: 200 }],
  note: 'par téléphone, Mme Ferrand',
};

test('an order by hand sent twice is one order at one supplier', async () => {
  await addByHand(db, phoneOrder, NOW);
  expect(await addByHand(db, phoneOrder, NOW + 1)).toBe(phoneOrder.id);
  expect(await db.orders.toArray()).toMatchObject([
    {
      id: phoneOrder.id,
      manual: true,
      weakKey: true,
      userPromisedOn: '2026-12-01',
      status: 'received',
      seenAt: null,
    },
  ]);
  expect(await db.suppliers.count()).toBe(2);
});

test.each([
  ['javascript:alert(1)', null, ''],
  ['file:///etc/passwd', null, ''],
  ['https://shop2.example/o/7?token=secret&id=7', 'https://shop2.example/o/7?id=7', 'https://shop2.example'],
])('the address %s of an order by hand is kept as %s', async (url, expected, origin) => {
  await addByHand(db, { ...phoneOrder, url }, NOW);
  const order = await db.orders.get(phoneOrder.id);
  expect(order?.url).toBe(expected);
  expect((await db.suppliers.get(order?.supplierId ?? ''))?.origin).toBe(origin);
});

test('a second order by hand goes to the supplier of that name', async () => {
  await addByHand(db, phoneOrder, NOW);
  const other = {
    ...phoneOrder,
    id: crypto.randomUUID(),
    reference: null,
    supplierName: ' boulonnerie ferrand ',
  };
  await addByHand(db, other, NOW);
  const orders = await db.orders.toArray();
  expect(new Set(orders.map((order) => order.supplierId)).size).toBe(1);
});

test('an order by hand becomes one that is read when its shop’s page shows it', async () => {
  await addByHand(db, { ...phoneOrder, supplierId: supplier.id, reference: 'xkbqnabjk' }, NOW);
  const orders = [anOrderReading({ status: 'shipped', rawLabel: 'Expédié' })];
  const { outcomes } = await observe(db, {
    supplier,
    reading: aReading({ orders }),
    glance: 'visit',
    at: NOW + 60_000,
  });
  expect(outcomes).toEqual({ [phoneOrder.id]: 'changed' });
  expect(await db.orders.get(phoneOrder.id)).toMatchObject({
    key: '1001',
    weakKey: false,
    manual: false,
    status: 'shipped',
    note: phoneOrder.note,
  });
});
