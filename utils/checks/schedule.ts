import type { Instant } from '../dates/day.ts';
import type { Order } from '../orders/order.ts';
import type { Status } from '../orders/status.ts';
import type { Supplier } from '../orders/supplier.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The same supplier is looked at again after ten minutes at the earliest, unless the owner asks. */
export const FLOOR = 10 * MINUTE;
/** Doubling ends here. */
export const CEILING = 4 * DAY;
/** Nothing moved for so long: we stop looking and say so. */
export const GIVE_UP_AFTER = 90 * DAY;
/** Wake-ups are gathered: at most one in half an hour, 48 in a day. */
export const GATHER = 30 * MINUTE;
/** An end is confirmed by a second read, this long after the first. */
const CONFIRM_AFTER = 12 * HOUR;

/** How long an order in each state may go unseen. */
const INTERVALS: Record<Status, number> = {
  received: 8 * HOUR,
  'awaiting-payment': DAY,
  'on-hold': DAY,
  backorder: DAY,
  processing: 8 * HOUR,
  'awaiting-shipment': 8 * HOUR,
  'partially-shipped': 5 * HOUR,
  shipped: 5 * HOUR,
  'out-for-delivery': 4 * HOUR,
  'ready-for-pickup': DAY,
  delivered: DAY,
  completed: DAY,
  cancelled: DAY,
  returned: DAY,
  problem: 12 * HOUR,
  unknown: 12 * HOUR,
};

const ENDED: ReadonlySet<Status> = new Set(['delivered', 'cancelled', 'returned']);

/** Why an order is no longer looked at in the background; `null` while it is. */
export type Rest = 'ended' | 'paused' | 'by-hand' | 'quiet' | null;

/** `ended`: it arrived, was cancelled, or is gone. `quiet`: ninety days without anything new. */
export function restOf(order: Order, now: Instant): Rest {
  if (order.manual && !order.url) return 'by-hand';
  if (order.paused) return 'paused';
  if (order.archivedAt !== null || order.deletedAt !== null || order.goneAt !== null) return 'ended';
  if (order.received?.all || isConfirmedEnd(order)) return 'ended';
  if (now - Math.max(order.statusSince, order.followedAt) > GIVE_UP_AFTER) return 'quiet';
  return null;
}

function isConfirmedEnd(order: Order): boolean {
  if (order.status === null || !ENDED.has(order.status) || order.doubt) return false;
  return (order.seenAt ?? 0) - order.statusSince >= CONFIRM_AFTER;
}

/** The orders a look at their supplier is for. */
export function ordersToCheck(orders: Order[], now: Instant): Order[] {
  return orders.filter((order) => restOf(order, now) === null);
}

/**
 * When to look at a supplier next; `null` when nothing of it needs a look.
 * @param random 0 to 1: spreads the looks by a tenth either way, so that shops do not see a clock
 */
export function nextCheckAt(
  supplier: Pick<Supplier, 'lastCheckAt' | 'failures' | 'paused'>,
  orders: Order[],
  now: Instant,
  random: number,
): Instant | null {
  const open = ordersToCheck(orders, now);
  if (supplier.paused || open.length === 0) return null;
  const interval = Math.min(...open.map((order) => INTERVALS[order.status ?? 'unknown']));
  const wait = Math.round(
    Math.min(interval * 2 ** Math.min(supplier.failures, 10), CEILING) * (0.9 + random * 0.2),
  );
  const last = supplier.lastCheckAt;
  // A clock that was set back leaves a last look in the future: count from now.
  const from = last === null || last > now ? now - wait + FLOOR : last;
  return Math.max(from + wait, last === null || last > now ? now : last + FLOOR);
}

/** Whether a supplier is due. A day far ahead was written under a clock that has been set back since. */
export function isDue(
  supplier: Pick<Supplier, 'nextCheckAt' | 'lastCheckAt' | 'paused'>,
  now: Instant,
): boolean {
  if (supplier.paused || supplier.nextCheckAt === null) return false;
  if (supplier.lastCheckAt !== null && supplier.lastCheckAt <= now && now - supplier.lastCheckAt < FLOOR)
    return false;
  return supplier.nextCheckAt <= now || supplier.nextCheckAt > now + 2 * CEILING;
}

/**
 * When to wake: at the first thing due, but not twice within half an hour; at once at midnight (orders become
 * late) and when told-about news may be told.
 */
export function nextWakeAt(
  due: (Instant | null)[],
  punctual: (Instant | null)[],
  lastWakeAt: Instant,
  now: Instant,
): Instant {
  const first = (times: (Instant | null)[]) =>
    Math.min(...times.filter((time): time is Instant => time !== null));
  const lastWake = Math.min(lastWakeAt, now);
  const gathered = Math.max(first(due), lastWake + GATHER);
  return Math.max(Math.min(gathered, first(punctual), now + DAY), now + MINUTE);
}
