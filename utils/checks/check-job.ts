import type { Instant } from '../dates/day.ts';
import type { BlindOutcome, Order, Outcome } from '../orders/order.ts';

/** One request: the supplier's list page, or an order's own page. */
export type Step = { kind: 'list' } | { kind: 'order'; orderId: string };

/**
 * A check of one supplier under way. It is written to disk before each step, and after it while more are left: a worker
 * that dies between any two goes on where this says. A step done twice takes the same time stamp, and so counts as one look.
 */
export interface CheckJob {
  supplierId: string;
  host: string;
  startedAt: Instant;
  /** Failures in a row before this check: what is counted on finishing is the same however often it is done. */
  failuresBefore: number;
  left: Step[];
  /** Time stamp of the step under way. */
  stepAt: Instant | null;
  /** Whether any page could be read. */
  seen: boolean;
  /** Why no page could be read, so far. */
  blind: BlindOutcome | null;
  retryAt: Instant | null;
}

/** At most so many order pages in one check; the ones seen longest ago first, the others another time. */
const ORDER_PAGES_AT_MOST = 20;

/** The first step: the list, which serves all orders in one request; without one, the orders' own pages. */
export function firstSteps(listUrl: string | null, orders: Order[]): Step[] {
  return listUrl ? [{ kind: 'list' }] : orderSteps(orders);
}

/**
 * The pages to look at after the list: of the orders that are not on it (being absent from a list means nothing), and of
 * those about which it says too little: their own page was not seen since they moved, and may name a parcel now.
 * @param ownPageAt when the background last saw each order's own page
 */
export function stepsAfterList(
  orders: Order[],
  outcomes: Record<string, Outcome>,
  ownPageAt: Map<string, Instant>,
): Step[] {
  return orderSteps(
    orders.filter(
      (order) =>
        outcomes[order.id] === undefined ||
        (mayHaveMoved(order) && (ownPageAt.get(order.id) ?? -Infinity) < order.statusSince),
    ),
  );
}

/** Its own page last said something else than what is known now. */
export function mayHaveMoved({ words, status }: Order): boolean {
  return words.order === undefined || words.order.status !== status;
}

export function orderSteps(orders: Order[]): Step[] {
  return orders
    .filter((order) => order.url !== null)
    .sort((a, b) => (a.seenAt ?? 0) - (b.seenAt ?? 0))
    .slice(0, ORDER_PAGES_AT_MOST)
    .map(({ id }) => ({ kind: 'order', orderId: id }));
}

/** Signed out, blocked, no network: the next page of this supplier would fare the same. */
export function stopsCheck(outcome: BlindOutcome): boolean {
  return outcome !== 'unreadable';
}
