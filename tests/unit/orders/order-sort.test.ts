import { expect, test } from 'vitest';
import { nextSort, sortFrom, sortOrders } from '../../../utils/orders/order-sort.ts';
import { aView } from '../../support/a-view.ts';

const sorted = (query: string, views: Parameters<typeof aView>[0][]) =>
  sortOrders(
    views.map((view, at) => aView({ id: String(at), ...view })),
    sortFrom(new URLSearchParams(query)),
    'fr',
  ).map(({ id }) => id);

test('a click goes up, then down, then back to the order of urgency', () => {
  const up = nextSort(null, 'total');
  const down = nextSort(up, 'total');
  expect([up, down, nextSort(down, 'total')]).toEqual([
    { column: 'total', descending: false },
    { column: 'total', descending: true },
    null,
  ]);
  expect(nextSort(down, 'due')).toEqual({ column: 'due', descending: false });
});

test('totals are compared as amounts, whatever the shop’s separators', () => {
  const totals = ['1 238,16 €', '$99.50', '1.238,15 EUR', '1,200.00', '18 €', null, 'gratuit'];
  expect(
    sorted(
      'sort=total',
      totals.map((total) => ({ total })),
    ),
  ).toEqual(['4', '1', '3', '2', '0', '5', '6']);
});

test('what a column does not know stands last in both directions', () => {
  const views = [
    { due: null },
    { due: { on: '2026-11-26', by: 'shop' as const } },
    { due: { on: '2026-11-20', by: 'user' as const } },
  ];
  expect(sorted('sort=due', views)).toEqual(['2', '1', '0']);
  expect(sorted('sort=-due', views)).toEqual(['1', '2', '0']);
});

test('names are compared as people do, numbers in them as numbers', () => {
  const views = [{ title: 'Vis 10' }, { title: 'écrou' }, { title: 'Vis 9' }, { title: 'Écrou' }];
  expect(sorted('sort=order', views)).toEqual(['1', '3', '2', '0']);
});

test('an address that says nothing keeps the order of urgency', () => {
  expect(sorted('sort=price', [{ title: 'b' }, { title: 'a' }])).toEqual(['0', '1']);
});
