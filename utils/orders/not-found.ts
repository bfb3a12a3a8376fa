import type { Instant } from '../dates/day.ts';
import type { Order, OrderChange, Outcome } from './order.ts';
import { SECOND_READ_AFTER } from './status-step.ts';

/**
 * The order's own page said "not found": once it may be a hiccup, twice in a row the order is gone.
 * To a customer who is signed in as someone else, shops say the same of orders that are there; where the page does not
 * tell who is signed in, it says nothing about an order of an account.
 */
export function applyNotFound(
  order: Order,
  account: string | null,
  at: Instant,
): { order: Order; outcome: Outcome; changes: OrderChange[] } {
  if (order.account !== null && account === null) return { order, outcome: 'unreadable', changes: [] };
  if (order.account !== null && order.account !== account)
    return { order, outcome: 'signed-out', changes: [] };
  if (order.seenAt !== null && at < order.seenAt) return { order, outcome: 'unchanged', changes: [] };
  if (order.goneAt !== null) return { order, outcome: 'gone', changes: [] };
  const since = order.notFoundSince;
  if (since === null || at < since + SECOND_READ_AFTER) {
    return { order: { ...order, notFoundSince: since ?? at }, outcome: 'unreadable', changes: [] };
  }
  return { order: { ...order, goneAt: at }, outcome: 'gone', changes: [{ kind: 'gone' }] };
}
