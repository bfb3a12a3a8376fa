import { expect, test } from 'vitest';
import type { Order } from '../../../utils/orders/order.ts';
import { scorecardOf } from '../../../utils/orders/scorecard.ts';
import { anOrder, NOW } from '../../support/builders.ts';

const WHEN = { today: '2026-11-24', zone: 'Europe/Paris', calendar: { country: 'FR', region: null } };
const arrived = (on: string, changes: Partial<Order> = {}) =>
  anOrder({ placedOn: '2026-11-02', received: { on, all: true }, ...changes });

test('a supplier without orders has an empty card', () => {
  expect(scorecardOf([], WHEN)).toEqual({
    orders: 0,
    open: 0,
    leads: [],
    medianLead: null,
    kept: 0,
    broken: 0,
    medianLate: null,
    lateShare: null,
  });
});

test('lead times are measured, and the first promise is what counts', () => {
  const card = scorecardOf(
    [
      arrived('2026-11-05', { firstPromisedOn: '2026-11-06', shopPromisedOn: '2026-11-06' }),
      arrived('2026-11-10', { firstPromisedOn: '2026-11-06', shopPromisedOn: '2026-11-10' }),
      arrived('2026-11-04', { userPromisedOn: '2026-11-04' }),
      arrived('2026-11-13'),
      anOrder({ firstPromisedOn: '2026-11-18', shopPromisedOn: '2026-11-30' }),
      anOrder({ firstPromisedOn: '2026-12-18' }),
      anOrder({ firstPromisedOn: '2026-11-02', status: 'cancelled' }),
      anOrder({ firstPromisedOn: '2026-11-02', archivedAt: NOW }),
    ],
    WHEN,
  );
  expect(card).toEqual({
    orders: 8,
    open: 2,
    leads: [2, 3, 6, 8],
    medianLead: 5,
    kept: 2,
    broken: 2,
    medianLate: 3,
    lateShare: 0.5,
  });
});
