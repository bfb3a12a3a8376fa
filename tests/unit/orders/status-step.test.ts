import { expect, test } from 'vitest';
import type { OrderPage, Words } from '../../../utils/orders/order.ts';
import { STATUSES, type Status } from '../../../utils/orders/status.ts';
import { isBackward, SECOND_READ_AFTER, statusStep } from '../../../utils/orders/status-step.ts';
import { anOrder, NOW } from '../../support/builders.ts';

test.each<[Status, Status, boolean]>([
  ['processing', 'shipped', false],
  ['shipped', 'processing', true],
  ['delivered', 'processing', true],
  ['delivered', 'shipped', true],
  ['delivered', 'completed', false],
  ['completed', 'delivered', false],
  ['completed', 'shipped', false],
  ['completed', 'processing', true],
  ['processing', 'awaiting-shipment', false],
  ['awaiting-shipment', 'processing', false],
  ['awaiting-payment', 'received', false],
  ['received', 'awaiting-payment', false],
  ['cancelled', 'processing', true],
  ['returned', 'delivered', true],
  ['cancelled', 'returned', false],
  ['backorder', 'processing', false],
  ['on-hold', 'received', false],
  ['problem', 'shipped', false],
  ['unknown', 'received', false],
])('%s to %s is a step backwards: %s', (from, to, expected) => {
  expect(isBackward(from, to)).toBe(expected);
});

test.each(['cancelled', 'returned', 'problem', 'on-hold', 'backorder', 'unknown'] as const)(
  '%s may come at any time',
  (to) => {
    for (const from of STATUSES) expect(isBackward(from, to), from).toBe(false);
  },
);

const words = (status: Status | null, label: string | null = null, code: string | null = null): Words => ({
  status,
  label,
  code,
  all: `${label}|${code}`,
});
const shipped = { status: 'shipped', rawLabel: 'Expédiée', code: null } as const;

test.each<[string, Parameters<typeof anOrder>[0], Words, OrderPage, string]>([
  ['a status that is not shown', shipped, words(null), 'order', 'same'],
  ['the same status in other words', shipped, words('shipped', 'Shipped'), 'order', 'same'],
  ['the first status seen', { status: null, rawLabel: null }, words('shipped', 'Expédiée'), 'order', 'moved'],
  ['a step forward', shipped, words('delivered', 'Livrée'), 'order-list', 'moved'],
  ['words not understood, new', shipped, words('unknown', 'Au quai 7'), 'order', 'moved'],
  [
    'words not understood, as before',
    { status: 'unknown', rawLabel: 'Au quai 7' },
    words('unknown', 'au  quai 7'),
    'order',
    'same',
  ],
  [
    'other words not understood',
    { status: 'unknown', rawLabel: 'Au quai 7' },
    words('unknown', 'Au quai 8'),
    'order',
    'moved',
  ],
  ['known words no longer understood', shipped, words('unknown', 'EXPEDIEE'), 'order', 'same'],
  [
    'words understood at last',
    { status: 'unknown', rawLabel: 'Au quai 7' },
    words('shipped', 'Au quai 7'),
    'order',
    'reread',
  ],
  [
    'a label alone, where its code is known',
    { status: 'completed', rawLabel: 'Expédié', code: 'completed' },
    words('shipped', 'Expédié'),
    'order',
    'same',
  ],
  [
    'a code for a label known alone',
    { status: 'shipped', rawLabel: 'Expédié' },
    words('completed', 'Expédié', 'completed'),
    'order-list',
    'reread',
  ],
  ['a step backwards on the order’s page', shipped, words('processing', 'En cours'), 'order', 'doubt'],
  [
    'a list that is coarser than the order’s page',
    shipped,
    words('processing', 'En cours'),
    'order-list',
    'same',
  ],
  [
    'a list that says what it said',
    { ...shipped, words: { 'order-list': words('processing', 'En cours') } },
    words('processing', 'En cours'),
    'order-list',
    'same',
  ],
  [
    'a step backwards in the list',
    { ...shipped, words: { 'order-list': words('shipped', 'Expédiée') } },
    words('processing', 'En cours'),
    'order-list',
    'doubt',
  ],
  [
    'other words of a shop that improved reading explains',
    { status: 'unknown', rawLabel: 'Au quai', words: { order: words('unknown', 'Au quai') } },
    words('shipped', 'Au quai'),
    'order',
    'reread',
  ],
  [
    'a list not understood beside an order’s page that is',
    { ...shipped, words: { order: words('shipped', 'Expédiée') } },
    words('unknown', 'Au quai 7'),
    'order-list',
    'same',
  ],
  [
    'an order’s page understood, where the list no longer is',
    { status: 'unknown', rawLabel: 'Au quai 7', words: { order: words('shipped', 'Expédiée') } },
    words('shipped', 'Expédiée'),
    'order',
    'reread',
  ],
  [
    'a list that comes to say words not understood',
    { ...shipped, words: { 'order-list': words('shipped', 'Expédiée') } },
    words('unknown', 'Au quai 7'),
    'order-list',
    'moved',
  ],
  [
    'a second read too soon',
    { ...shipped, doubt: { status: 'processing', page: 'order', at: NOW - SECOND_READ_AFTER + 1 } },
    words('processing', 'En cours'),
    'order',
    'doubt',
  ],
  [
    'a second read',
    { ...shipped, doubt: { status: 'processing', page: 'order', at: NOW - SECOND_READ_AFTER } },
    words('processing', 'En cours'),
    'order',
    'moved',
  ],
  [
    'a second read of another kind of page',
    {
      ...shipped,
      words: { 'order-list': words('shipped', 'Expédiée') },
      doubt: { status: 'processing', page: 'order', at: 0 },
    },
    words('processing', 'En cours'),
    'order-list',
    'doubt',
  ],
])('%s', (_name, known, seen, page, expected) => {
  expect(statusStep(anOrder(known), seen, page, NOW)).toBe(expected);
});
