import type { Day } from '../dates/day.ts';
import { type WorkCalendar, workingDaysAfter } from '../dates/work-calendar.ts';
import { dayAt } from '../dates/zoned-time.ts';
import type { Order } from './order.ts';

/** Fewer orders than this are no habit. */
const ENOUGH = 3;

/**
 * The day an order arrived: when the shop first said delivered, else when the owner said received.
 * `null` while it has not, and when it had before we looked: then the day is not known.
 */
export function arrivedOn(order: Order, zone: string): Day | null {
  if (order.received !== null && !order.received.all) return null;
  if (order.deliveredAt !== null && order.deliveredAt > order.followedAt)
    return dayAt(order.deliveredAt, zone);
  return order.received?.on ?? null;
}

/** Working days from placed to arrived, or `null` when one of them is not known. */
export function leadDaysOf(order: Order, calendar: WorkCalendar, zone: string): number | null {
  const arrived = arrivedOn(order, zone);
  if (order.placedOn === null || arrived === null || arrived < order.placedOn) return null;
  return workingDaysAfter(order.placedOn, arrived, calendar);
}

/** Median lead time by supplier id, in working days, of those with enough arrived orders. */
export function leadTimes(orders: Order[], calendar: WorkCalendar, zone: string): Map<string, number> {
  const measured = new Map<string, number[]>();
  for (const order of orders) {
    const days = leadDaysOf(order, calendar, zone);
    if (days === null) continue;
    const known = measured.get(order.supplierId);
    if (known) known.push(days);
    else measured.set(order.supplierId, [days]);
  }
  const medians = new Map<string, number>();
  for (const [supplierId, days] of measured) {
    const median = usualDays(days);
    if (median !== null) medians.set(supplierId, median);
  }
  return medians;
}

/** The median of at least three, rounded up to a whole day; else `null`. */
export function usualDays(days: number[]): number | null {
  return days.length < ENOUGH ? null : Math.ceil(median(days) ?? 0);
}

/** The middle of the sorted numbers, or halfway between the two middle ones; `null` of none. */
export function median(numbers: number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
