import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { HandMadeOrder } from '../messages.ts';
import type { Glance } from './order.ts';
import type { OrderReading } from './reading/page-reading.ts';
import type { Supplier } from './supplier.ts';

/**
 * Follows what a page shows. An order that is followed already stays one order; a deleted one comes back with its
 * history. Answers the ids in the order of the readings; a reading without any key gives none.
 */
export async function followOrders(
  _db: AppDatabase,
  _follow: {
    supplier: Supplier;
    readings: OrderReading[];
    account: string | null;
    glance: Glance;
    at: Instant;
  },
): Promise<string[]> {
  throw new Error('followOrders: being written');
}

/** Keeps an order that no page shows. Its id is the message's: sent twice it is one order. */
export async function addByHand(_db: AppDatabase, _order: HandMadeOrder, _at: Instant): Promise<string> {
  throw new Error('addByHand: being written');
}
