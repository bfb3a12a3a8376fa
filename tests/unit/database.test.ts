import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { AppDatabase } from '../../utils/database.ts';
import { newOrder } from '../../utils/orders/new-order.ts';
import { followedOrders, orderById } from '../../utils/orders/order-store.ts';
import { viewsOf } from '../../utils/orders/order-view.ts';
import { allSuppliers, supplierAt } from '../../utils/orders/supplier-store.ts';
import { anOrder, aSupplier, NOW } from '../support/builders.ts';
import { aDatabase } from '../support/test-database.ts';

/** The first released schema, as it was written then. It must not change any more: later versions migrate from it. */
const VERSION_1 = {
  suppliers: 'id, [origin+shopPath], nextCheckAt',
  orders: 'id, supplierId, deletedAt',
  orderEvents: 'id, [orderId+at], at',
  checks: '[orderId+at]',
};

test('a database stored by the first version opens with everything in it', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores(VERSION_1);
  await old.table('suppliers').add(aSupplier());
  await old.table('orders').add(anOrder());
  await old
    .table('orderEvents')
    .add({ id: 'e', orderId: 'order-1', at: NOW, glance: 'hand', change: { kind: 'gone' } });
  await old.table('checks').add({ orderId: 'order-1', at: NOW, outcome: 'unchanged', glance: 'list' });
  old.close();
  const db = new AppDatabase(name);
  expect(await orderById(db, 'order-1')).toEqual(anOrder());
  expect(await supplierAt(db, 'https://shop.example/orders')).toEqual(aSupplier());
  expect(await db.orderEvents.count()).toBe(1);
  expect(await db.checks.count()).toBe(1);
  expect(await db.partners.count()).toBe(0);
  await db.delete();
});

test.each([
  ['written before a field was added', { firstPromisedOn: undefined, words: undefined }],
  ['with a list that is none', { items: 'Vis', shipments: null }],
  ['with days that do not exist', { placedOn: '2026-02-31', received: { on: 'soon', all: true } }],
  ['with a script for an address', { url: 'javascript:alert(1)' }],
  ['with a script for a status', { status: '<script>', lastCheck: { at: 'x' } }],
])('an order %s is shown all the same', async (_name, damage) => {
  const db = aDatabase();
  await db.suppliers.add(aSupplier());
  await db.table('orders').add({ ...anOrder({ note: 'kept' }), ...damage });
  const WHEN = { today: '2026-11-24', zone: 'UTC', calendar: { country: 'FR', region: null } };
  const views = viewsOf(await followedOrders(db), await allSuppliers(db), WHEN);
  expect(views).toMatchObject([{ id: 'order-1', supplierName: 'Atelier Mobilier', note: 'kept' }]);
  const stored = await orderById(db, 'order-1');
  const expected = newOrder({ id: 'order-1', supplierId: 'supplier-1', key: '1001', at: 0 });
  for (const [field, value] of Object.entries(expected)) {
    if (Object.hasOwn(damage, field)) expect(stored).toHaveProperty(field, value);
  }
});

test('a damaged supplier keeps its name', async () => {
  const db = aDatabase();
  await db
    .table('suppliers')
    .add({ ...aSupplier(), corrections: { 'au quai': 'eval' }, failures: Number.NaN });
  expect(await allSuppliers(db)).toEqual([aSupplier()]);
});
