import { expect, test } from 'vitest';
import { orderKey } from '../../../../utils/orders/reading/order-key.ts';

test.each([
  ['the platform’s own id', { platformId: '412', reference: 'QZK' }, null, { key: '412', weak: false }],
  ['the id whatever the account', { platformId: '412', reference: null }, 'abc', { key: '412', weak: false }],
  [
    'the reference, marked weak',
    { platformId: null, reference: 'QZK' },
    null,
    { key: 'ref:QZK', weak: true },
  ],
  [
    'the reference kept apart by account',
    { platformId: null, reference: 'QZK' },
    'abc',
    { key: 'ref:QZK@abc', weak: true },
  ],
  ['nothing when the page names neither', { platformId: null, reference: null }, 'abc', null],
])('an order’s key is %s', (_, order, account, expected) => {
  expect(orderKey(order, account)).toEqual(expected);
});
