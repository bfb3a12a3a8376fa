import { beforeEach, expect, test } from 'vitest';
import type { AppDatabase } from '../../../utils/database.ts';
import { CHECKS_KEPT } from '../../../utils/orders/history.ts';
import { type Look, observe } from '../../../utils/orders/observe-page.ts';
import type { Order } from '../../../utils/orders/order.ts';
import { checksOf, eventsOf } from '../../../utils/orders/order-store.ts';
import type { OrderReading } from '../../../utils/orders/reading/page-reading.ts';
import { recordOutcome } from '../../../utils/orders/record-outcome.ts';
import { anOrder, anOrderReading, aReading, aSupplier, NOW } from '../../support/builders.ts';
import { aDatabase } from '../../support/test-database.ts';

const MINUTE = 60_000;
const supplier = aSupplier();
let db: AppDatabase;

beforeEach(async () => {
  db = aDatabase();
  await db.suppliers.add(supplier);
});

/** A list that shows one order with these words, some minutes from now. */
function look(minutes: number, order: Partial<OrderReading> = {}, page: Partial<Look['reading']> = {}): Look {
  const reading = aReading({ orders: [anOrderReading(order)], ...page });
  return { supplier, reading, glance: 'visit', at: NOW + minutes * MINUTE };
}

async function stored(id = 'order-1'): Promise<Order> {
  const order = await db.orders.get(id);
  if (!order) throw new Error(`no order ${id}`);
  return order;
}

const kinds = async (id = 'order-1') => (await eventsOf(db, id)).map(({ change }) => change.kind);

const PROCESSING = { status: 'processing', rawLabel: 'En préparation' } as const;
const SHIPPED = { status: 'shipped', rawLabel: 'Expédié' } as const;
const DELIVERED = { status: 'delivered', rawLabel: 'Livré' } as const;

test('a status that moved is news once, however often the page is read', async () => {
  await db.orders.add(anOrder());
  const first = await observe(db, look(1, SHIPPED));
  const again = await observe(db, look(1, SHIPPED));
  const later = await observe(db, look(9, SHIPPED));
  expect(first.outcomes).toEqual({ 'order-1': 'changed' });
  expect(first.events.map((event) => event.change)).toEqual([
    { kind: 'status', from: 'processing', to: 'shipped', rawLabel: 'Expédié' },
  ]);
  expect(again.outcomes).toEqual({ 'order-1': 'unchanged' });
  expect(later.outcomes).toEqual({ 'order-1': 'unchanged' });
  expect(await kinds()).toEqual(['status']);
  expect(await stored()).toMatchObject({
    status: 'shipped',
    statusSince: NOW + MINUTE,
    seenAt: NOW + 9 * MINUTE,
  });
});

test('a step backwards is believed at the second read, not at the first', async () => {
  await db.orders.add(anOrder());
  await observe(db, look(1, DELIVERED));
  const first = await observe(db, look(2, PROCESSING));
  expect(first.outcomes).toEqual({ 'order-1': 'unchanged' });
  expect(await stored()).toMatchObject({ status: 'delivered', deliveredAt: NOW + MINUTE });
  const second = await observe(db, look(3, PROCESSING));
  expect(second.outcomes).toEqual({ 'order-1': 'changed' });
  expect(await stored()).toMatchObject({ status: 'processing', deliveredAt: null, doubt: null });
});

test('a step backwards that is gone at the second read leaves no trace', async () => {
  await db.orders.add(anOrder());
  await observe(db, look(1, DELIVERED));
  await observe(db, look(2, PROCESSING));
  await observe(db, look(3, DELIVERED));
  await observe(db, look(4, PROCESSING));
  expect(await stored()).toMatchObject({ status: 'delivered' });
  expect(await kinds()).toEqual(['status']);
});

test('one message that comes twice is one read of a step backwards', async () => {
  await db.orders.add(anOrder());
  await observe(db, look(1, DELIVERED));
  await observe(db, look(2, PROCESSING));
  await observe(db, look(2, PROCESSING));
  expect(await stored()).toMatchObject({ status: 'delivered' });
});

test('list and order page that name a state differently do not make news in turns', async () => {
  await db.orders.add(anOrder());
  const list = { status: 'completed', rawLabel: 'Terminée' } as const;
  for (let minute = 1; minute < 9; minute += 2) {
    await observe(db, look(minute, list));
    await observe(db, look(minute + 1, SHIPPED, { page: 'order', url: 'https://shop.example/order/1001' }));
  }
  expect((await kinds()).length).toBeLessThanOrEqual(2);
});

test('parcels that move under a label that stays are news', async () => {
  await db.orders.add(anOrder());
  const label = { rawLabel: 'Bon de commande' } as const;
  const page = { page: 'order', url: 'https://shop.example/order/1001' } as const;
  await observe(
    db,
    look(1, { ...label, status: 'processing', stateWords: 'bon de commande|preparation' }, page),
  );
  const moved = await observe(
    db,
    look(2, { ...label, status: 'shipped', stateWords: 'bon de commande|expedie' }, page),
  );
  expect(moved.outcomes).toEqual({ 'order-1': 'changed' });
});

test('a page older than what is known changes nothing', async () => {
  await db.orders.add(anOrder());
  await observe(db, look(5, DELIVERED));
  const late = await observe(db, look(4, SHIPPED));
  expect(late.events).toEqual([]);
  expect(await stored()).toMatchObject({ status: 'delivered', seenAt: NOW + 5 * MINUTE });
});

test('what a page does not show stays as it was', async () => {
  const items = [{ name: 'Vis inox A4', quantity: 200 }];
  const known = anOrder({ items, shopPromisedOn: '2026-12-01', total: '12,00 €' });
  await db.orders.add(known);
  const { outcomes } = await observe(
    db,
    look(1, { status: null, rawLabel: null, reference: null, url: null }),
  );
  expect(outcomes).toEqual({ 'order-1': 'unchanged' });
  expect(await stored()).toMatchObject({ ...known, seenAt: NOW + MINUTE, lastCheck: expect.anything() });
});

test('a list that names one item does not shorten what the order page listed', async () => {
  const items = [
    { name: 'Vis', quantity: 2 },
    { name: 'Écrou', quantity: 3 },
  ];
  await db.orders.add(anOrder({ items }));
  await observe(db, look(1, { items: [{ name: 'Vis', quantity: null }] }));
  expect((await stored()).items).toEqual(items);
  await observe(db, look(2, { items: [{ name: 'Vis', quantity: 2 }] }, { page: 'order' }));
  expect((await stored()).items).toHaveLength(1);
});

test('a tracking number that appears is news, and is completed quietly', async () => {
  await db.orders.add(
    anOrder({ shipments: [{ carrier: 'Colissimo', trackingNumber: null, trackingUrl: null }] }),
  );
  const number = { carrier: null, trackingNumber: '6A12345678906', trackingUrl: null };
  const link = {
    carrier: 'Colissimo',
    trackingNumber: '6a 1234 5678 906',
    trackingUrl: 'https://www.laposte.fr/x',
  };
  expect((await observe(db, look(1, { shipments: [number] }))).outcomes).toEqual({ 'order-1': 'changed' });
  expect((await observe(db, look(2, { shipments: [link] }))).outcomes).toEqual({ 'order-1': 'unchanged' });
  expect((await observe(db, look(3, { shipments: [] }))).outcomes).toEqual({ 'order-1': 'unchanged' });
  expect((await stored()).shipments).toEqual([link]);
  expect(await kinds()).toEqual(['shipment']);
});

test('the shop’s promise is kept beside the owner’s, and moving it is news', async () => {
  await db.orders.add(anOrder({ userPromisedOn: '2026-12-10' }));
  await observe(db, look(1, { promisedOn: '2026-12-01' }));
  const moved = await observe(db, look(2, { promisedOn: '2026-12-04' }));
  expect(moved.outcomes).toEqual({ 'order-1': 'changed' });
  expect(await stored()).toMatchObject({
    userPromisedOn: '2026-12-10',
    shopPromisedOn: '2026-12-04',
    firstPromisedOn: '2026-12-01',
  });
});

test('an order that a list does not show is not touched, and never gone', async () => {
  await db.orders.bulkAdd([anOrder(), anOrder({ id: 'order-2', key: '1002', reference: 'B' })]);
  for (const minute of [1, 2, 3]) {
    const { outcomes } = await observe(db, look(minute, SHIPPED));
    expect(Object.keys(outcomes)).toEqual(['order-1']);
  }
  expect(await stored('order-2')).toMatchObject({ goneAt: null, notFoundSince: null, lastCheck: null });
});

function notFound(minutes: number, account: string | null = null): Look {
  const reading = aReading({
    page: 'other',
    notFound: true,
    account,
    url: 'https://shop.example/order/1001',
  });
  return { supplier, reading, glance: 'page', at: NOW + minutes * MINUTE, orderId: 'order-1' };
}

test('"not found" on the order’s own page is a hiccup once, gone twice, and told once', async () => {
  await db.orders.add(anOrder());
  expect((await observe(db, notFound(1))).outcomes).toEqual({ 'order-1': 'unreadable' });
  expect((await observe(db, notFound(1))).outcomes).toEqual({ 'order-1': 'unreadable' });
  expect((await observe(db, notFound(2))).outcomes).toEqual({ 'order-1': 'gone' });
  expect((await observe(db, notFound(3))).events).toEqual([]);
  expect(await kinds()).toEqual(['gone']);
  const back = await observe(db, look(4, PROCESSING));
  expect(back.events.map((event) => event.change.kind)).toEqual(['found']);
  expect(await stored()).toMatchObject({ goneAt: null, notFoundSince: null, status: 'processing' });
});

test('an order seen in between starts the count again', async () => {
  await db.orders.add(anOrder());
  await observe(db, notFound(1));
  await observe(db, look(2, PROCESSING));
  await observe(db, notFound(3));
  expect(await kinds()).toEqual([]);
});

test('signed in as someone else, "not found" says nothing about the order', async () => {
  await db.orders.add(anOrder({ account: 'a' }));
  for (const minute of [1, 2, 3]) {
    expect((await observe(db, notFound(minute, 'b'))).outcomes).toEqual({ 'order-1': 'signed-out' });
  }
  expect(await stored()).toMatchObject({ goneAt: null, notFoundSince: null });
});

test('a bare "not found" that tells no account says nothing about an order of an account', async () => {
  await db.orders.add(anOrder({ account: 'a' }));
  for (const minute of [1, 2, 3]) {
    expect((await observe(db, notFound(minute))).outcomes).toEqual({ 'order-1': 'unreadable' });
  }
  expect(await stored()).toMatchObject({ goneAt: null, notFoundSince: null });
});

test('orders of two accounts stay apart', async () => {
  await db.orders.bulkAdd([anOrder({ account: 'a' }), anOrder({ id: 'order-2', account: 'b' })]);
  const seen = await observe(db, look(1, SHIPPED, { account: 'b' }));
  expect(seen.outcomes).toEqual({ 'order-2': 'changed' });
  expect(seen.known).toEqual(['order-2']);
  expect((await stored()).status).toBe('processing');
});

test('an order known by its reference takes the platform’s id when a page tells it', async () => {
  await db.orders.add(anOrder({ key: 'ref:XKBQNABJK', weakKey: true }));
  await observe(db, look(1, SHIPPED));
  expect(await stored()).toMatchObject({ key: '1001', weakKey: false, status: 'shipped' });
});

test('a reference that stands for two orders on the page upgrades none', async () => {
  await db.orders.add(anOrder({ key: 'ref:XKBQNABJK', weakKey: true, url: null }));
  const orders = [anOrderReading(SHIPPED), anOrderReading({ platformId: '1002', ...DELIVERED })];
  const seen = await observe(db, look(1, {}, { orders }));
  expect(seen.outcomes).toEqual({});
  expect(seen.unknown).toHaveLength(2);
});

test('two orders with one reference are told apart by the platform’s id', async () => {
  await db.orders.bulkAdd([anOrder(), anOrder({ id: 'order-2', key: '1002' })]);
  const orders = [anOrderReading(SHIPPED), anOrderReading({ platformId: '1002', ...DELIVERED })];
  await observe(db, look(1, {}, { orders }));
  expect((await stored()).status).toBe('shipped');
  expect((await stored('order-2')).status).toBe('delivered');
});

test('copies of an order in one page are one order', async () => {
  await db.orders.add(anOrder());
  const seen = await observe(db, look(1, {}, { orders: [anOrderReading(SHIPPED), anOrderReading(SHIPPED)] }));
  expect(seen.events).toHaveLength(1);
});

test('unknown orders are offered; what nothing names is not', async () => {
  const orders = [anOrderReading(), anOrderReading({ platformId: null, reference: null })];
  const seen = await observe(db, look(1, {}, { orders }));
  expect(seen.unknown).toEqual([orders[0]]);
  expect(seen.known).toEqual([null, null]);
});

test('deleted orders are not touched and are offered again', async () => {
  await db.orders.add(anOrder({ deletedAt: NOW }));
  const seen = await observe(db, look(1, SHIPPED));
  expect(seen.unknown).toHaveLength(1);
  expect((await stored()).status).toBe('processing');
});

test.each([
  ['another origin', { url: 'https://evil.example/orders' }],
  ['an origin that is none', { url: 'about:blank' }],
])('a page of %s teaches nothing', async (_name, page) => {
  await db.orders.add(anOrder());
  const seen = await observe(db, look(1, SHIPPED, page));
  expect(seen.outcomes).toEqual({});
  expect((await stored()).status).toBe('processing');
});

test('an address on another origin is not kept', async () => {
  await db.orders.add(anOrder());
  await observe(db, look(1, { url: 'https://evil.example/order/1001' }));
  expect((await stored()).url).toBe('https://shop.example/order/1001');
});

test('a forgotten supplier is not brought back by a page on its way', async () => {
  await db.suppliers.delete(supplier.id);
  expect((await observe(db, look(1, SHIPPED))).known).toEqual([]);
  expect(await db.suppliers.count()).toBe(0);
});

test('"signed out" says nothing about orders, and the next visit heals it', async () => {
  await db.orders.bulkAdd([anOrder(), anOrder({ id: 'order-2', key: '1002', reference: 'B' })]);
  await recordOutcome(db, ['order-1', 'order-2', 'no-such'], 'signed-out', 'list', NOW + MINUTE);
  expect(await stored('order-2')).toMatchObject({
    status: 'processing',
    seenAt: NOW,
    lastCheck: { outcome: 'signed-out', glance: 'list' },
  });
  expect(await kinds('order-2')).toEqual([]);
  const seen = await observe(db, look(2, PROCESSING));
  expect(seen.healed).toEqual(['order-2']);
  expect(await stored('order-1')).toMatchObject({ lastCheck: { outcome: 'unchanged' } });
  expect(await stored('order-2')).toMatchObject({ lastCheck: null, seenAt: NOW });
});

test('a visit in another account does not heal', async () => {
  await db.orders.add(anOrder({ account: 'a' }));
  await recordOutcome(db, ['order-1'], 'signed-out', 'list', NOW);
  expect((await observe(db, look(1, {}, { account: 'b', orders: [] }))).healed).toEqual([]);
});

test('the supplier’s list, platform and date order are learned once known', async () => {
  await db.suppliers.update(supplier.id, { platform: null, listUrl: null });
  await observe(db, look(1, {}, { dateOrder: 'dmy' }));
  expect(await db.suppliers.get(supplier.id)).toMatchObject({
    platform: 'prestashop',
    listUrl: 'https://shop.example/orders',
    dateOrder: 'dmy',
  });
});

test('the last looks are kept, newest first', async () => {
  await db.orders.add(anOrder());
  for (let minute = 1; minute <= CHECKS_KEPT + 5; minute++) await observe(db, look(minute));
  const checks = await checksOf(db, 'order-1');
  expect(checks).toHaveLength(CHECKS_KEPT);
  expect(checks[0]?.at).toBe(NOW + (CHECKS_KEPT + 5) * MINUTE);
});
