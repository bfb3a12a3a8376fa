import { expect, test } from 'vitest';
import { countByTab, filterFrom, filterOrders, tabOf } from '../../../utils/orders/order-filter.ts';
import type { OrderView } from '../../../utils/orders/order-view.ts';
import { aView } from '../../support/a-view.ts';

const views = [
  aView({ id: 'late', group: 'late', lateDays: 3, supplierId: 'a', status: 'shipped' }),
  aView({ id: 'moving', group: 'moving', supplierId: 'b', status: 'processing', note: 'Étagère du fond' }),
  aView({ id: 'arrived', group: 'arrived', supplierId: 'a', status: 'delivered' }),
  aView({ id: 'archived', group: 'arrived', archived: true, supplierId: 'a', status: 'delivered' }),
];
const ids = (found: OrderView[]) => found.map(({ id }) => id);

test.each([
  ['', ['late', 'moving']],
  ['tab=arrived', ['arrived']],
  ['tab=archived', ['archived']],
  ['tab=nonsense', ['late', 'moving']],
  ['late=1', ['late']],
  ['supplier=b', ['moving']],
  ['status=shipped', ['late']],
  ['status=nonsense', ['late', 'moving']],
  ['q=etagere', ['moving']],
  ['q=etagere&supplier=a', []],
])('the address %j shows %j', (query, expected) => {
  expect(ids(filterOrders(views, filterFrom(new URLSearchParams(query))))).toEqual(expected);
});

test('every order is in exactly one list', () => {
  expect(views.map(tabOf)).toEqual(['open', 'open', 'arrived', 'archived']);
  expect(countByTab(views)).toEqual({ open: 2, arrived: 1, archived: 1 });
});
