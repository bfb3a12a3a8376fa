import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hrefTo, hrefWith, parseRoute } from '../../../../entrypoints/desk/route.ts';

test.each([
  ['', '', null, ''],
  ['#', '', null, ''],
  ['#/orders', 'orders', null, ''],
  ['#/orders/42', 'orders', '42', ''],
  ['#/orders/a%2Fb?tab=arrived&q=vis%20inox', 'orders', 'a/b', 'tab=arrived&q=vis+inox'],
  ['#/diagnostic?tab=7', 'diagnostic', null, 'tab=7'],
  ['#/orders/%E0%A4%A', 'orders', '%E0%A4%A', ''],
])('the address %j is page %j, thing %j, query %j', (hash, page, id, query) => {
  const route = parseRoute(hash);
  expect([route.page, route.id, route.query.toString()]).toEqual([page, id, query]);
});

test('every id and query survives the way through the address', () => {
  const text = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(text, text, (id, words) => {
      const route = parseRoute(hrefTo('orders', id, { q: words }));
      expect([route.page, route.id, route.query.get('q')]).toEqual(['orders', id, words]);
    }),
  );
});

test('a filter is added and taken out, the rest of the address stays', () => {
  const route = parseRoute('#/orders/42?tab=arrived&late=1');
  expect(hrefWith(route, { late: null, q: 'vis' })).toBe('#/orders/42?tab=arrived&q=vis');
});
