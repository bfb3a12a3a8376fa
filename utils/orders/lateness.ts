import type { Day } from '../dates/day.ts';
import type { WorkCalendar } from '../dates/work-calendar.ts';
import type { Order, PromiseSource } from './order.ts';

/** The day an order should be there, and who says so. */
export interface Due {
  on: Day;
  by: PromiseSource;
}

/** Typed by the owner, else promised by the shop, else the supplier's usual lead time; else `null`. */
export function dueOf(_order: Order, _calendar: WorkCalendar, _leadDays: number | null): Due | null {
  throw new Error('dueOf: being written');
}

/** Working days past the due day, 0 when it is not late. */
export function daysLate(_order: Order, _due: Due | null, _calendar: WorkCalendar, _today: Day): number {
  throw new Error('daysLate: being written');
}
