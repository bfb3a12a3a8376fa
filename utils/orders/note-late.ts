import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { WorkCalendar } from '../dates/work-calendar.ts';
import type { OrderEvent } from './order.ts';

/** Orders that became late since the last time it was asked: written to their history once. `zone` is the owner's. */
export async function noteLateOrders(
  _db: AppDatabase,
  _when: { at: Instant; zone: string; calendar: WorkCalendar },
): Promise<OrderEvent[]> {
  throw new Error('noteLateOrders: being written');
}
