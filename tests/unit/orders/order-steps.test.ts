import { expect, test } from 'vitest';
import { dayAt } from '../../../utils/dates/zoned-time.ts';
import type { Order, OrderChange, OrderEvent } from '../../../utils/orders/order.ts';
import { stepsOf } from '../../../utils/orders/order-steps.ts';
import { viewOf } from '../../../utils/orders/order-view.ts';
import { anOrder, aSupplier } from '../../support/builders.ts';

const TODAY = '2026-11-24';

/** The steps in one line each: day or `-`, what, `…` where it is still to come. */
function steps(order: Partial<Order>, history: [day: string, change: OrderChange][]): string[] {
  const context = { today: TODAY, calendar: { country: 'FR', region: null }, leadDays: null };
  const view = viewOf(anOrder(order), aSupplier(), context);
  const events = history.map(
    ([day, change], index): OrderEvent => ({
      id: `event-${index}`,
      orderId: 'order-1',
      at: Date.parse(`${day}T12:00Z`),
      glance: 'visit',
      change,
    }),
  );
  const made = stepsOf(view, events, TODAY, (at) => dayAt(at, 'Europe/Paris'));
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
  return made.map((step) => {
    const what = step.kind === 'status' ? step.status : step.kind;
    return `${step.on ?? '-'} ${what}${step.reached ? '' : ' …'}`;
  });
}

const followed: [string, OrderChange] = [
  '2026-11-20',
  { kind: 'followed', status: 'processing', rawLabel: 'En préparation' },
];

test('an order begins where it was placed and where it stood when followed', () => {
  expect(steps({}, [followed])).toEqual([
    '2026-11-19 placed',
    '2026-11-20 followed',
    '2026-11-20 processing',
    '- arrival …',
  ]);
});

test('a promised day that is to come stands before the arrival', () => {
  expect(steps({ shopPromisedOn: '2026-11-30' }, [followed]).slice(-2)).toEqual([
    '2026-11-30 promised …',
    '- arrival …',
  ]);
});

test('a promised day that passed stands among what happened', () => {
  const shipped: OrderChange = { kind: 'status', from: 'processing', to: 'shipped', rawLabel: 'Expédié' };
  const late: OrderChange = { kind: 'late', dueOn: '2026-11-21', by: 'shop', days: 1 };
  expect(
    steps({ shopPromisedOn: '2026-11-21' }, [followed, ['2026-11-23', late], ['2026-11-23', shipped]]).slice(
      2,
    ),
  ).toEqual(['2026-11-20 processing', '2026-11-21 promised', '2026-11-23 shipped', '- arrival …']);
});

test('what arrived has nothing to come', () => {
  const delivered: OrderChange = { kind: 'status', from: 'shipped', to: 'delivered', rawLabel: 'Livré' };
  const order = { status: 'delivered', deliveredAt: 1, shopPromisedOn: '2026-11-30' } as const;
  expect(steps(order, [followed, ['2026-11-23', delivered]]).at(-1)).toBe('2026-11-23 delivered');
});

test('a part received is not the end', () => {
  const part: OrderChange = { kind: 'received', on: '2026-11-23', all: false };
  const order = { status: 'delivered', deliveredAt: 1, received: { on: '2026-11-23', all: false } } as const;
  expect(steps(order, [followed, ['2026-11-23', part]]).slice(-2)).toEqual([
    '2026-11-23 received',
    '- arrival …',
  ]);
});
