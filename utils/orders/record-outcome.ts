import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { BlindOutcome, Glance } from './order.ts';

/** A look that could not see: it is noted, and says nothing about the orders. */
export async function recordOutcome(
  _db: AppDatabase,
  _orderIds: string[],
  _outcome: BlindOutcome,
  _glance: Glance,
  _at: Instant,
): Promise<void> {
  throw new Error('recordOutcome: being written');
}
