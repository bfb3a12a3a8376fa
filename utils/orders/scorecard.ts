import type { Day } from '../dates/day.ts';
import { type WorkCalendar, workingDaysAfter } from '../dates/work-calendar.ts';
import { isSettled } from './lateness.ts';
import { arrivedOn, leadDaysOf, median, usualDays } from './lead-time.ts';
import type { Order } from './order.ts';

/** How a supplier keeps time, in working days of the owner's country. */
export interface Scorecard {
  /** Orders followed so far, archived ones included. */
  orders: number;
  open: number;
  /** Placed to arrived, of each order where both days are known, shortest first. */
  leads: number[];
  /** Median of the leads, from three of them; else `null`. */
  medianLead: number | null;
  /** Promised days kept and not kept, by orders that arrived or are late now. */
  kept: number;
  broken: number;
  /** Median of the working days late of those not kept; `null` of none. */
  medianLate: number | null;
  /** Part of the promises not kept, 0 to 1; `null` when nothing was promised yet. */
  lateShare: number | null;
}

/** The card of one supplier, from its orders. The shop is measured by its first promise, else by what the owner noted. */
export function scorecardOf(
  orders: Order[],
  { today, zone, calendar }: { today: Day; zone: string; calendar: WorkCalendar },
): Scorecard {
  const leads = orders.flatMap((order) => leadDaysOf(order, calendar, zone) ?? []).sort((a, b) => a - b);
  const delays = orders.flatMap((order) => delayOf(order, today, zone, calendar) ?? []);
  const late = delays.filter((days) => days > 0);
  return {
    orders: orders.length,
    open: orders.filter((order) => !isSettled(order) && order.archivedAt === null).length,
    leads,
    medianLead: usualDays(leads),
    kept: delays.length - late.length,
    broken: late.length,
    medianLate: median(late),
    lateShare: delays.length === 0 ? null : late.length / delays.length,
  };
}

/** Working days from promised to arrived, or to today while it is late; `null` when there is nothing to compare. */
function delayOf(order: Order, today: Day, zone: string, calendar: WorkCalendar): number | null {
  const promised = order.firstPromisedOn ?? order.userPromisedOn;
  if (promised === null) return null;
  const arrived = arrivedOn(order, zone);
  if (arrived !== null) return workingDaysAfter(promised, arrived, calendar);
  const soFar =
    isSettled(order) || order.archivedAt !== null ? 0 : workingDaysAfter(promised, today, calendar);
  return soFar > 0 ? soFar : null;
}
