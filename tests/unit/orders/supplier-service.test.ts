import { beforeEach, expect, test } from 'vitest';
import type { AppDatabase } from '../../../utils/database.ts';
import { forgetSupplier } from '../../../utils/orders/forget-supplier.ts';
import { moveSupplier, NotAShopAddress } from '../../../utils/orders/move-supplier.ts';
import { checksOf, eventsOf } from '../../../utils/orders/order-store.ts';
import { recordOutcome } from '../../../utils/orders/record-outcome.ts';
import { editSupplier, ensureSupplier } from '../../../utils/orders/supplier-service.ts';
import { supplierAt } from '../../../utils/orders/supplier-store.ts';
import { anOrder, aSupplier, NOW } from '../../support/builders.ts';
import { aDatabase } from '../../support/test-database.ts';

let db: AppDatabase;

beforeEach(() => {
  db = aDatabase();
});

const shop = {
  origin: 'https://shop.example',
  shopPath: '/',
  name: 'Atelier',
  platform: null,
  ownTheme: false,
  listUrl: null,
  at: NOW,
};

test('a shop is one supplier, filled as more is known, never overwritten', async () => {
  const first = await ensureSupplier(db, shop);
  await editSupplier(db, first.id, { name: 'Chez Paul' });
  const known = { ...shop, name: 'Shop', platform: 'odoo', listUrl: 'https://shop.example/my/orders' };
  const second = await ensureSupplier(db, known);
  expect(second).toEqual({ ...first, name: 'Chez Paul', platform: 'odoo', listUrl: known.listUrl });
  expect(await ensureSupplier(db, { ...known, platform: 'sylius', listUrl: null })).toEqual(second);
  expect(await db.suppliers.count()).toBe(1);
});

test.each([
  ['https://shop.example/anything', 'one'],
  ['https://host.example/shop-a/orders', 'a'],
  ['https://host.example/shop-a', 'a'],
  ['https://host.example/shop-a/b/orders', 'a-b'],
  ['https://host.example/shop-ab/orders', undefined],
  ['https://shop.example.evil/', undefined],
  ['http://shop.example/', undefined],
  ['about:blank', undefined],
  ['nonsense', undefined],
])('%s belongs to the supplier %s', async (url, id) => {
  await db.suppliers.bulkAdd([
    aSupplier({ id: 'one' }),
    aSupplier({ id: 'a', origin: 'https://host.example', shopPath: '/shop-a/' }),
    aSupplier({ id: 'a-b', origin: 'https://host.example', shopPath: '/shop-a/b/' }),
    aSupplier({ id: 'phone', origin: '' }),
  ]);
  expect((await supplierAt(db, url))?.id).toBe(id);
});

test('forgetting a supplier leaves nothing of it, and says whose permission goes', async () => {
  await db.suppliers.bulkAdd([aSupplier(), aSupplier({ id: 'supplier-2', origin: 'https://other.example' })]);
  await db.orders.bulkAdd([
    anOrder(),
    anOrder({ id: 'order-2', key: '2', deletedAt: NOW }),
    anOrder({ id: 'order-3', supplierId: 'supplier-2' }),
  ]);
  await recordOutcome(db, ['order-1', 'order-3'], 'blocked', 'list', NOW);
  expect(await forgetSupplier(db, 'supplier-1')).toEqual(['https://shop.example']);
  expect(await forgetSupplier(db, 'supplier-1')).toEqual([]);
  expect(await db.orders.toCollection().primaryKeys()).toEqual(['order-3']);
  expect(await db.checks.count()).toBe(1);
});

test('a host that another supplier shares keeps its permission', async () => {
  const origin = 'https://host.example';
  await db.suppliers.bulkAdd([
    aSupplier({ origin, shopPath: '/a/' }),
    aSupplier({ id: 'supplier-2', origin, shopPath: '/b/' }),
  ]);
  expect(await forgetSupplier(db, 'supplier-1')).toEqual([]);
  expect(await forgetSupplier(db, 'supplier-2')).toEqual([origin]);
});

test('a supplier without a site has no permission to lose', async () => {
  await db.suppliers.add(aSupplier({ origin: '' }));
  expect(await forgetSupplier(db, 'supplier-1')).toEqual([]);
});

test('a supplier moves with its orders, addresses and history', async () => {
  await db.suppliers.add(aSupplier({ failures: 3, corrections: { 'au quai': 'shipped' } }));
  await db.orders.bulkAdd([
    anOrder(),
    anOrder({ id: 'order-2', key: '2', url: 'https://carrier.example/1' }),
  ]);
  expect(await moveSupplier(db, 'supplier-1', 'https://new.example', NOW)).toEqual(['https://shop.example']);
  expect(await db.suppliers.get('supplier-1')).toMatchObject({
    origin: 'https://new.example',
    listUrl: 'https://new.example/orders',
    corrections: { 'au quai': 'shipped' },
    failures: 0,
  });
  expect(await db.orders.get('order-1')).toMatchObject({
    key: '1001',
    url: 'https://new.example/order/1001',
  });
  expect(await db.orders.get('order-2')).toMatchObject({ url: 'https://carrier.example/1' });
  expect((await eventsOf(db, 'order-1')).map(({ change }) => change)).toEqual([
    { kind: 'moved', fromOrigin: 'https://shop.example', toOrigin: 'https://new.example' },
  ]);
  expect(await moveSupplier(db, 'supplier-1', 'https://new.example/', NOW)).toEqual([]);
});

test('a shop of a shared host moves to a host of its own', async () => {
  await db.suppliers.add(
    aSupplier({
      origin: 'https://host.example',
      shopPath: '/shop-a/',
      listUrl: 'https://host.example/shop-a/orders',
    }),
  );
  await moveSupplier(db, 'supplier-1', 'https://shop-a.example', NOW);
  expect(await db.suppliers.get('supplier-1')).toMatchObject({
    origin: 'https://shop-a.example',
    shopPath: '/',
    listUrl: 'https://shop-a.example/orders',
  });
});

test('moving to where a supplier is already merges both without loss', async () => {
  await db.suppliers.bulkAdd([
    aSupplier({ corrections: { 'au quai': 'shipped' } }),
    aSupplier({
      id: 'supplier-2',
      origin: 'https://new.example',
      platform: 'odoo',
      corrections: { parti: 'shipped' },
    }),
  ]);
  await db.orders.bulkAdd([
    anOrder({ note: 'urgent', seenAt: NOW, status: 'processing' }),
    anOrder({
      id: 'order-2',
      supplierId: 'supplier-2',
      seenAt: NOW + 9,
      status: 'shipped',
      note: 'quai B',
      followedAt: NOW + 5,
    }),
    anOrder({ id: 'order-3', supplierId: 'supplier-2', key: '1003' }),
  ]);
  await recordOutcome(db, ['order-1'], 'blocked', 'list', NOW + 1);
  await recordOutcome(db, ['order-2'], 'signed-out', 'list', NOW + 2);
  await moveSupplier(db, 'supplier-1', 'https://new.example', NOW + 10);
  expect(await db.suppliers.toArray()).toMatchObject([
    { id: 'supplier-1', platform: 'odoo', corrections: { 'au quai': 'shipped', parti: 'shipped' } },
  ]);
  expect(await db.orders.toArray()).toMatchObject([
    { id: 'order-1', supplierId: 'supplier-1', status: 'shipped', note: 'urgent\nquai B', followedAt: NOW },
    { id: 'order-3', supplierId: 'supplier-1' },
  ]);
  expect((await checksOf(db, 'order-1')).map(({ outcome }) => outcome)).toEqual(['signed-out', 'blocked']);
  expect(await checksOf(db, 'order-2')).toEqual([]);
});

test.each(['', 'new.example', 'javascript:alert(1)', 'file:///etc', 'ftp://new.example'])(
  'a supplier does not move to %j',
  async (address) => {
    await db.suppliers.add(aSupplier());
    await expect(moveSupplier(db, 'supplier-1', address, NOW)).rejects.toThrow(NotAShopAddress);
    expect(await db.suppliers.get('supplier-1')).toEqual(aSupplier());
  },
);
