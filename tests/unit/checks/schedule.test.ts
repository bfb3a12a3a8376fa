import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CEILING,
  FLOOR,
  GATHER,
  isDue,
  nextCheckAt,
  nextWakeAt,
  ordersToCheck,
  restOf,
} from '../../../utils/checks/schedule.ts';
import type { Order } from '../../../utils/orders/order.ts';
import { STATUSES } from '../../../utils/orders/status.ts';
import { anOrder } from '../../support/builders.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 23, 10);

const order = (changes: Partial<Order> = {}) =>
  anOrder({ followedAt: NOW, statusSince: NOW, url: 'https://shop.example/1', ...changes });
const looked = { lastCheckAt: NOW, failures: 0, paused: false };

describe('an order rests', () => {
  test.each<[string, Partial<Order>, string | null]>([
    ['on its way: no', { status: 'shipped' }, null],
    ['just delivered: not before a second read', { status: 'delivered', seenAt: NOW }, null],
    ['delivered and seen again', { status: 'delivered', seenAt: NOW + 13 * HOUR }, 'ended'],
    ['cancelled and seen again', { status: 'cancelled', seenAt: NOW + 13 * HOUR }, 'ended'],
    ['completed without proof of delivery: no', { status: 'completed', seenAt: NOW + 13 * HOUR }, null],
    ['received by the owner', { received: { on: '2026-11-23', all: true } }, 'ended'],
    ['received in part: no', { received: { on: '2026-11-23', all: false } }, null],
    ['paused', { paused: true }, 'paused'],
    ['archived', { archivedAt: NOW }, 'ended'],
    ['gone', { goneAt: NOW }, 'ended'],
    ['by hand, without an address', { manual: true, url: null }, 'by-hand'],
    ['ninety days of nothing', { statusSince: NOW - 91 * DAY, followedAt: NOW - 91 * DAY }, 'quiet'],
  ])('%s', (_, changes, rest) => {
    expect(restOf(order(changes), NOW)).toBe(rest);
  });
});

describe('the next look', () => {
  test.each<[Order['status'], number]>([
    ['awaiting-payment', 24],
    ['processing', 8],
    ['shipped', 5],
    ['out-for-delivery', 4],
    [null, 12],
  ])('at %s is %d hours away', (status, hours) => {
    expect(nextCheckAt(looked, [order({ status })], NOW, 0.5)).toBe(NOW + hours * HOUR);
  });

  test('is for the order that needs it first', () => {
    const orders = [order({ status: 'backorder' }), order({ status: 'shipped' })];
    expect(nextCheckAt(looked, orders, NOW, 0.5)).toBe(NOW + 5 * HOUR);
  });

  test('doubles with each failure, up to four days', () => {
    const after = (failures: number) =>
      nextCheckAt({ ...looked, failures }, [order({ status: 'processing' })], NOW, 0.5);
    expect([0, 1, 2, 3, 4, 50].map(after)).toEqual(
      [8, 16, 32, 64, 96, 96].map((hours) => NOW + hours * HOUR),
    );
  });

  test('never comes when nothing is open or the supplier is paused', () => {
    expect(nextCheckAt(looked, [], NOW, 0.5)).toBeNull();
    expect(nextCheckAt({ ...looked, paused: true }, [order()], NOW, 0.5)).toBeNull();
  });

  test('comes soon at a supplier that was never looked at', () => {
    expect(nextCheckAt({ ...looked, lastCheckAt: null }, [order()], NOW, 0.5)).toBe(NOW + FLOOR);
  });

  test('is never sooner than the floor nor later than the ceiling, whatever the clock did', () => {
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: NOW - 400 * DAY, max: NOW + 400 * DAY })),
        fc.nat(60),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...STATUSES),
        (lastCheckAt, failures, random, status) => {
          const at = nextCheckAt(
            { lastCheckAt, failures, paused: false },
            [order({ status, seenAt: null })],
            NOW,
            random,
          );
          expect(at).not.toBeNull();
          const last = lastCheckAt !== null && lastCheckAt <= NOW ? lastCheckAt : null;
          if (last !== null) expect(at).toBeGreaterThanOrEqual(last + FLOOR);
          expect(at).toBeLessThanOrEqual(NOW + CEILING * 1.1);
        },
      ),
    );
  });
});

describe('a supplier is due', () => {
  const due = (nextAt: number | null, lastCheckAt: number | null = NOW - DAY) =>
    isDue({ nextCheckAt: nextAt, lastCheckAt, paused: false }, NOW);
  test.each<[string, boolean, boolean]>([
    ['at its time', due(NOW), true],
    ['days after it: the browser slept', due(NOW - 9 * DAY), true],
    ['before its time: no', due(NOW + 1), false],
    ['never: no', due(null), false],
    ['parked far ahead by a clock set back since', due(NOW + 300 * DAY, NOW + 299 * DAY), true],
    ['looked at five minutes ago: no', due(NOW, NOW - FLOOR / 2), false],
  ])('%s', (_, given, expected) => expect(given).toBe(expected));
});

describe('waking', () => {
  test('gathers what is due within half an hour', () => {
    expect(nextWakeAt([NOW + 60_000], [NOW + DAY], NOW, NOW)).toBe(NOW + GATHER);
  });
  test('is not put off by visits in between', () => {
    expect(nextWakeAt([NOW - 1], [NOW + DAY], NOW - GATHER, NOW)).toBe(NOW + 60_000);
  });
  test('is not put off by a wake that a clock set back since has in the future', () => {
    expect(nextWakeAt([NOW], [NOW + DAY], NOW + 3 * DAY, NOW)).toBe(NOW + GATHER);
  });
  test('is punctual for midnight and the end of the quiet hours', () => {
    expect(nextWakeAt([null], [NOW + 5 * 60_000], NOW, NOW)).toBe(NOW + 5 * 60_000);
  });
  test('happens daily with nothing to do', () => {
    expect(nextWakeAt([], [], NOW, NOW)).toBe(NOW + DAY);
  });
  test('stays under sixty a day with 200 suppliers due all the time', () => {
    let wakes = 0;
    for (let now = NOW, last = NOW; now < NOW + DAY; wakes++)
      now = last = nextWakeAt([now], [NOW + 14 * HOUR > now ? NOW + 14 * HOUR : null], last, now);
    expect(wakes).toBeLessThanOrEqual(60);
  });
});

test('only open orders are looked at', () => {
  expect(
    ordersToCheck([order({ id: 'a' }), order({ id: 'b', paused: true })], NOW).map(({ id }) => id),
  ).toEqual(['a']);
});
