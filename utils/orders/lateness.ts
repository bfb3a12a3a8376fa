import type { Day } from '../dates/day.ts';
import { addWorkingDays, type WorkCalendar, workingDaysAfter } from '../dates/work-calendar.ts';
import type { Order, PromiseSource } from './order.ts';

/** The day an order should be there, and who says so. */
export interface Due {
  on: Day;
  by: PromiseSource;
}

/** Typed by the owner, else promised by the shop, else the supplier's usual lead time; else `null`. */
export function dueOf(order: Order, calendar: WorkCalendar, leadDays: number | null): Due | null {
  if (order.userPromisedOn !== null) return { on: order.userPromisedOn, by: 'user' };
  if (order.shopPromisedOn !== null) return { on: order.shopPromisedOn, by: 'shop' };
  if (order.placedOn === null || leadDays === null) return null;
  return { on: addWorkingDays(order.placedOn, leadDays, calendar), by: 'learned' };
}

/**
 * Working days past the due day, 0 when it is not late. Whether the shop could be looked at does not matter here:
 * what is shown beside it is how old our knowledge is.
 */
export function daysLate(order: Order, due: Due | null, calendar: WorkCalendar, today: Day): number {
  if (due === null || isSettled(order) || order.paused || order.archivedAt !== null) return 0;
  return workingDaysAfter(due.on, today, calendar);
}

/**
 * Nothing more is to come: received, delivered, cancelled or returned, or waiting at the counter. The owner's word goes
 * first: who received a part still waits. "Completed" without proof of delivery is the merchant's word for shipped.
 */
export function isSettled({ received, deliveredAt, status }: Order): boolean {
  if (received !== null) return received.all;
  if (status === 'cancelled' || status === 'returned' || status === 'ready-for-pickup') return true;
  return deliveredAt !== null;
}
