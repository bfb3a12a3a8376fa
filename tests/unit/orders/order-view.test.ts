import { expect, test } from 'vitest';
import type { Order } from '../../../utils/orders/order.ts';
import { viewOf, viewsOf } from '../../../utils/orders/order-view.ts';
import { lightenSnapshot, makeSnapshot } from '../../../utils/orders/popup-snapshot.ts';
import { signedOutSuppliers } from '../../../utils/orders/signed-out.ts';
import { anOrder, aSupplier, NOW } from '../../support/builders.ts';

const CALENDAR = { country: 'FR', region: null };
const TODAY = '2026-11-24';
const WHEN = { today: TODAY, zone: 'Europe/Paris', calendar: CALENDAR };
const view = (order: Partial<Order> = {}) =>
  viewOf(anOrder(order), aSupplier(), { today: TODAY, calendar: CALENDAR, leadDays: null });

test.each<[string, Partial<Order>, string]>([
  ['in preparation', {}, 'moving'],
  ['not understood', { status: 'unknown' }, 'moving'],
  ['not shown', { status: null }, 'moving'],
  ['completed without proof of delivery', { status: 'completed' }, 'moving'],
  ['to pay', { status: 'awaiting-payment' }, 'waiting'],
  ['out of stock', { status: 'backorder' }, 'waiting'],
  ['ready at the counter', { status: 'ready-for-pickup' }, 'waiting'],
  ['a problem', { status: 'problem' }, 'waiting'],
  ['gone from the shop', { goneAt: NOW }, 'waiting'],
  ['delivered', { status: 'delivered', deliveredAt: NOW }, 'arrived'],
  ['cancelled', { status: 'cancelled' }, 'arrived'],
  ['received', { received: { on: TODAY, all: true } }, 'arrived'],
  ['fetched at the counter', { status: 'ready-for-pickup', received: { on: TODAY, all: true } }, 'arrived'],
  [
    'delivered, of which a part',
    { status: 'delivered', deliveredAt: NOW, received: { on: TODAY, all: false } },
    'moving',
  ],
  ['late', { shopPromisedOn: '2026-11-20' }, 'late'],
  ['late and to pay', { shopPromisedOn: '2026-11-20', status: 'awaiting-payment' }, 'late'],
])('%s is in %3$s', (_name, order, group) => {
  expect(view(order).group).toBe(group);
});

test('a view is titled by its first item, else by its reference', () => {
  const items = [
    { name: 'Vis inox A4', quantity: 200 },
    { name: 'Écrou', quantity: 10 },
  ];
  expect(view({ items })).toMatchObject({
    title: 'Vis inox A4',
    moreItems: 1,
    supplierName: 'Atelier Mobilier',
  });
  expect(view()).toMatchObject({ title: 'XKBQNABJK', moreItems: 0 });
  expect(view({ reference: null })).toMatchObject({ title: '1001' });
});

test('a view shows the parcel that can be followed', () => {
  const announced = { carrier: 'DHL', trackingNumber: null, trackingUrl: null };
  const tracked = { carrier: 'DPD', trackingNumber: '123', trackingUrl: null };
  expect(view({ shipments: [announced, tracked] }).shipment).toEqual(tracked);
  expect(view({ shipments: [announced] }).shipment).toEqual(announced);
});

test('an order whose supplier is gone is still shown', () => {
  expect(
    viewOf(anOrder(), undefined, { today: TODAY, calendar: CALENDAR, leadDays: null }).supplierName,
  ).toBe('');
});

test('the most urgent comes first', () => {
  const orders = [
    anOrder({ id: 'arrived', status: 'delivered', deliveredAt: NOW, statusSince: NOW }),
    anOrder({ id: 'arrived last', status: 'delivered', deliveredAt: NOW + 9, statusSince: NOW + 9 }),
    anOrder({ id: 'someday' }),
    anOrder({ id: 'next week', shopPromisedOn: '2026-12-01' }),
    anOrder({ id: 'tomorrow', shopPromisedOn: '2026-11-25' }),
    anOrder({ id: 'to pay', status: 'awaiting-payment' }),
    anOrder({ id: 'late', shopPromisedOn: '2026-11-23' }),
    anOrder({ id: 'very late', shopPromisedOn: '2026-11-02' }),
  ];
  expect(viewsOf(orders, [aSupplier()], WHEN).map(({ id }) => id)).toEqual([
    'very late',
    'late',
    'to pay',
    'tomorrow',
    'next week',
    'someday',
    'arrived last',
    'arrived',
  ]);
});

test('a supplier’s own past gives the due day', () => {
  const past = ['1', '2', '3'].map((id) =>
    anOrder({ id, placedOn: '2026-11-02', received: { on: '2026-11-04', all: true }, archivedAt: NOW }),
  );
  const open = anOrder({ id: 'open', placedOn: '2026-11-19' });
  const [first] = viewsOf([...past, open], [aSupplier()], WHEN);
  expect(first).toMatchObject({
    id: 'open',
    group: 'late',
    due: { on: '2026-11-23', by: 'learned' },
    lateDays: 1,
  });
});

test('of very many orders the first are kept for the popup, and the number of all', () => {
  const orders = Array.from({ length: 400 }, (_, n) => anOrder({ id: `o${n}`, key: `${n}` }));
  const all = makeSnapshot(viewsOf(orders, [aSupplier()], WHEN), { at: NOW, language: 'fr', ...WHEN });
  const kept = lightenSnapshot(all);
  expect(kept.views).toEqual(all.views.slice(0, 50));
  expect(kept.counts).toEqual({ late: 0, waiting: 0, moving: 400, arrived: 0 });
});

test('the snapshot counts what is shown, and suppliers to sign in at are found', () => {
  const DAY = 24 * 3600 * 1000;
  const WEEK = 7 * DAY;
  const signedOut = { lastCheck: { at: NOW, outcome: 'signed-out', glance: 'list' } } as const;
  const delivered = { status: 'delivered', deliveredAt: NOW } as const;
  const orders = [
    anOrder({ id: 'late', shopPromisedOn: '2026-11-20', ...signedOut }),
    anOrder({ id: 'to pay', status: 'awaiting-payment' }),
    anOrder({ id: 'moving', supplierId: 'supplier-2', ...signedOut }),
    anOrder({ id: 'moving too', ...signedOut }),
    anOrder({ id: 'put away', archivedAt: NOW, ...signedOut }),
    anOrder({ id: 'arrived', ...delivered, followedAt: NOW - DAY, ...signedOut }),
    anOrder({ id: 'arrived long ago', ...delivered, followedAt: 1, statusSince: NOW - WEEK - DAY }),
    anOrder({ id: 'over before it was followed', ...delivered }),
  ];
  const suppliers = [aSupplier(), aSupplier({ id: 'supplier-2', name: 'Lebeau', listUrl: null })];
  const snapshot = makeSnapshot(viewsOf(orders, suppliers, WHEN), { at: NOW, language: 'fr', ...WHEN });
  expect(snapshot.views.map(({ id }) => id)).toEqual(['late', 'to pay', 'moving', 'moving too', 'arrived']);
  expect(snapshot.counts).toEqual({ late: 1, waiting: 1, moving: 2, arrived: 1 });
  expect(signedOutSuppliers(orders, suppliers)).toEqual([
    { supplierId: 'supplier-1', name: 'Atelier Mobilier', url: 'https://shop.example/orders', waiting: 2 },
    { supplierId: 'supplier-2', name: 'Lebeau', url: 'https://shop.example/', waiting: 1 },
  ]);
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
});
