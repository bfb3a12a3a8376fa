import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { AppDatabase } from '../../utils/database.ts';
import { orderById } from '../../utils/orders/order-store.ts';
import { supplierAt } from '../../utils/orders/supplier-store.ts';
import { anOrder, aSupplier, NOW } from '../support/builders.ts';

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
