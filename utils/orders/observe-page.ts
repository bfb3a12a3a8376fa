import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Glance, OrderEvent, Outcome } from './order.ts';
import type { OrderReading, PageReading } from './reading/page-reading.ts';
import type { Supplier } from './supplier.ts';

/** What one page taught us. */
export interface Observation {
  /** How the look ended for each order it was about, by order id. */
  outcomes: Record<string, Outcome>;
  /** What was written to the history; `isNews(event.change)` tells what is worth saying. */
  events: OrderEvent[];
  /** Orders of the page that are not followed. */
  unknown: OrderReading[];
  /** Orders that could not be seen before and now can, though this page does not show them: look at them soon. */
  healed: string[];
}

export interface Look {
  supplier: Supplier;
  reading: PageReading;
  glance: Glance;
  at: Instant;
  /** The order whose own page was asked for: only it can be "not found". */
  orderId?: string;
}

/**
 * Takes in a page that could be read: one transaction, idempotent.
 * For a sign-in or blocked page and the like see `recordOutcome`.
 */
export async function observe(_db: AppDatabase, _look: Look): Promise<Observation> {
  throw new Error('observe: being written');
}
