import { expect, test } from 'vitest';
import { pageState } from '../../../../entrypoints/popup/page-state.ts';
import type { PageAtHand } from '../../../../utils/orders/page-at-hand.ts';
import { anOrderReading, aReading } from '../../../support/builders.ts';

const here = (changes: Partial<PageAtHand> = {}): PageAtHand => ({
  reading: aReading({ page: 'order', orders: [anOrderReading()] }),
  unreadable: null,
  supplierId: null,
  keys: ['1001'],
  followed: {},
  site: { origin: 'https://shop.example/*', granted: false },
  ...changes,
});

test.each([
  ['not read yet', null, { kind: 'looking' }],
  [
    'a page of the browser',
    here({ reading: null, unreadable: 'browser' }),
    { kind: 'unreadable', reason: 'browser' },
  ],
  ['no answer about it', here({ reading: null }), { kind: 'unreadable', reason: 'failed' }],
  ['a check for robots', here({ reading: aReading({ page: 'blocked' }) }), { kind: 'blocked' }],
  ['any sign-in', here({ reading: aReading({ page: 'sign-in' }) }), { kind: 'sign-in', known: false }],
  [
    'the sign-in of a supplier',
    here({ reading: aReading({ page: 'sign-in' }), supplierId: 's' }),
    { kind: 'sign-in', known: true },
  ],
  [
    'an order that the shop no longer has',
    here({ reading: aReading({ page: 'order', notFound: true }) }),
    { kind: 'not-found' },
  ],
  ['any other page', here({ reading: aReading({ page: 'other' }), keys: [] }), { kind: 'none' }],
  ['an order without any id', here({ keys: [null] }), { kind: 'none' }],
])('%s', (_, page, expected) => {
  expect(pageState(page)).toEqual(expected);
});

test('an order that can be followed, of an order page', () => {
  expect(pageState(here())).toMatchObject({
    kind: 'orders',
    list: false,
    granted: false,
    orders: [{ key: '1001', followed: false }],
  });
});

test('of a list, what is followed is told from what is not, and what has no id is left out', () => {
  const orders = [
    anOrderReading(),
    anOrderReading({ platformId: '2' }),
    anOrderReading({ platformId: null }),
  ];
  const page = here({
    reading: aReading({ orders }),
    keys: ['1001', '2', null],
    followed: { 2: 'order-2' },
    site: { origin: 'https://shop.example/*', granted: true },
  });
  expect(pageState(page)).toMatchObject({
    kind: 'orders',
    list: true,
    granted: true,
    orders: [
      { key: '1001', followed: false },
      { key: '2', followed: true },
    ],
  });
});

test('a key named like something every object has is not followed for that', () => {
  expect(pageState(here({ keys: ['constructor'] }))).toMatchObject({ orders: [{ followed: false }] });
});
