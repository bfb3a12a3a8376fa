import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppDatabase } from '../../../utils/database.ts';
import { type Look, observe } from '../../../utils/orders/observe-page.ts';
import type { OrderEvent } from '../../../utils/orders/order.ts';
import { recordOutcome } from '../../../utils/orders/record-outcome.ts';
import { STATUSES } from '../../../utils/orders/status.ts';
import { anOrder, anOrderReading, aReading, aSupplier, NOW } from '../../support/builders.ts';

/** Each run opens databases of its own. */
const PATIENCE = 30_000;

const supplier = aSupplier();
const day = fc.constantFrom(null, '2026-12-01', '2026-12-02');
const shipment = fc.record({
  carrier: fc.constantFrom(null, 'DHL'),
  trackingNumber: fc.constantFrom(null, 'A1', 'B2'),
  trackingUrl: fc.constant(null),
});
const anyReading = fc.record({
  page: fc.constantFrom('order' as const, 'order-list' as const),
  status: fc.constantFrom(null, ...STATUSES),
  label: fc.constantFrom(null, 'Un', 'Deux'),
  promisedOn: day,
  shipments: fc.array(shipment, { maxLength: 2 }),
});
type AnyReading = typeof anyReading extends fc.Arbitrary<infer Reading> ? Reading : never;

function lookAt({ page, label, ...seen }: AnyReading, index: number): Look {
  const rawLabel = label && `${label} ${seen.status}`;
  const orders = [anOrderReading({ ...seen, rawLabel })];
  return { supplier, reading: aReading({ page, orders }), glance: 'visit', at: NOW + (index + 1) * 60_000 };
}

/** Lets looks in and answers all that is known after each, without the ids we make. */
async function replay(looks: Look[]) {
  const db = new AppDatabase(`test-${crypto.randomUUID()}`);
  try {
    await db.suppliers.add(supplier);
    await db.orders.add(anOrder());
    const after: { order: unknown; events: OrderEvent['change'][] }[] = [];
    for (const look of looks) {
      await observe(db, look);
      const events = await db.orderEvents.orderBy('at').toArray();
      after.push({ order: await db.orders.get('order-1'), events: events.map(({ change }) => change) });
    }
    return { after, checks: await db.checks.toArray() };
  } finally {
    await db.delete();
  }
}

const sorted = (changes: OrderEvent['change'][]) => changes.map((change) => JSON.stringify(change)).sort();

test(
  'every page delivered twice leaves what it leaves delivered once',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReading, { minLength: 1, maxLength: 8 }), async (readings) => {
        const looks = readings.map(lookAt);
        const once = (await replay(looks)).after.at(-1);
        const twice = (await replay(looks.flatMap((look) => [look, look]))).after.at(-1);
        expect(sorted(twice?.events ?? [])).toEqual(sorted(once?.events ?? []));
        expect({ ...Object(twice?.order), lastCheck: null }).toEqual({
          ...Object(once?.order),
          lastCheck: null,
        });
      }),
      { numRuns: 20 },
    );
  },
  PATIENCE,
);

test(
  'old pages delivered again change nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReading, { minLength: 2, maxLength: 7 }), async (readings) => {
        const looks = readings.map(lookAt);
        const { after } = await replay([...looks, ...looks.slice(0, -1)]);
        const known = after[looks.length - 1];
        expect(sorted(after.at(-1)?.events ?? [])).toEqual(sorted(known?.events ?? []));
        expect(after.at(-1)?.order).toMatchObject({ ...Object(known?.order), lastCheck: expect.anything() });
      }),
      { numRuns: 20 },
    );
  },
  PATIENCE,
);

test(
  'history only grows, and its status events are a chain',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReading, { minLength: 1, maxLength: 8 }), async (readings) => {
        const { after } = await replay(readings.map(lookAt));
        let before: string[] = [];
        for (const { events } of after) {
          const now = sorted(events);
          for (const event of before) expect(now).toContain(event);
          expect(now.length).toBeGreaterThanOrEqual(before.length);
          before = now;
        }
        let status: string | null = 'processing';
        for (const change of after.at(-1)?.events ?? []) {
          if (change.kind !== 'status' && change.kind !== 'corrected') continue;
          expect(change.from).toBe(status);
          status = change.to;
        }
        expect(after.at(-1)?.order).toMatchObject({ status });
      }),
      { numRuns: 20 },
    );
  },
  PATIENCE,
);

test(
  'looks that could not see change nothing of what is known',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('signed-out', 'blocked', 'unreadable', 'unreachable'), {
          minLength: 1,
          maxLength: 6,
        }),
        async (outcomes) => {
          const db = new AppDatabase(`test-${crypto.randomUUID()}`);
          await db.orders.add(anOrder());
          for (const [index, outcome] of outcomes.entries()) {
            await recordOutcome(db, ['order-1'], outcome, 'list', NOW + index);
          }
          expect(await db.orders.get('order-1')).toEqual(
            anOrder({
              lastCheck: {
                at: NOW + outcomes.length - 1,
                outcome: outcomes.at(-1) ?? 'blocked',
                glance: 'list',
              },
            }),
          );
          expect(await db.orderEvents.count()).toBe(0);
          await db.delete();
        },
      ),
      { numRuns: 20 },
    );
  },
  PATIENCE,
);
