import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { writeCheck } from './history.ts';
import type { BlindOutcome, Glance } from './order.ts';

/** A look that could not see: it is noted, and says nothing about the orders. */
export async function recordOutcome(
  db: AppDatabase,
  orderIds: string[],
  outcome: BlindOutcome,
  glance: Glance,
  at: Instant,
): Promise<void> {
  await db.transaction('rw', [db.orders, db.checks], async () => {
    for (const order of await db.orders.bulkGet(orderIds)) {
      if (!order || order.deletedAt !== null) continue;
      await db.orders.put(await writeCheck(db, order, { at, outcome, glance }));
    }
  });
}
