import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Status } from './status.ts';

/** "At this supplier these words mean that": remembered, and applied at once to all its orders that show them. */
export async function correctStatus(
  _db: AppDatabase,
  _orderId: string,
  _status: Status,
  _at: Instant,
): Promise<void> {
  throw new Error('correctStatus: being written');
}
