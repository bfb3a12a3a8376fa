import type { Instant } from '../dates/day.ts';
import type { Order, OrderPage, Words } from './order.ts';
import { normaliseLabel } from './reading/label.ts';
import type { Status } from './status.ts';

/** How far an order is, for the states of the usual way. The others (on hold, problem…) may come at any time. */
const PROGRESS: Partial<Record<Status, number>> = {
  received: 0,
  'awaiting-payment': 0,
  processing: 1,
  'awaiting-shipment': 1,
  'partially-shipped': 2,
  shipped: 3,
  'out-for-delivery': 4,
  'ready-for-pickup': 4,
  delivered: 5,
};
/** "Completed" is the merchant's last state: nothing comes before it, yet it proves no more than a shipment. */
const WHEN_LEFT: Partial<Record<Status, number>> = { ...PROGRESS, completed: 3, cancelled: 6, returned: 6 };
const WHEN_ENTERED: Partial<Record<Status, number>> = { ...PROGRESS, completed: 5 };

/** A step that orders do not take, so rather a page misread or half rendered: it needs a second read. */
export function isBackward(from: Status | null, to: Status): boolean {
  if (from === null) return false;
  return (WHEN_LEFT[from] ?? -1) > (WHEN_ENTERED[to] ?? Infinity);
}

/** Two reads closer than this are one page read twice (it rendered in steps, or a message came twice). */
export const SECOND_READ_AFTER = 1000;

/**
 * What a page's words mean for an order.
 * `same`: nothing moved · `moved`: news · `reread`: the same words, understood otherwise · `doubt`: wait for a second read.
 */
export type StatusStep = 'same' | 'moved' | 'reread' | 'doubt';

export function statusStep(order: Order, seen: Words, page: OrderPage, at: Instant): StatusStep {
  if (seen.status === null) return 'same';
  const before = order.words[page];
  if (before && before.all === seen.all) return stepOfSameWords(order, before, seen);
  if (seen.status === order.status && !newUnknownWords(order, seen)) return 'same';
  if (order.status === null) return 'moved';
  if (!before && sameLabel(order, seen)) return stepOfSameLabel(order, seen);
  // What another kind of page has told in words we understand is not lost to this kind's that we do not.
  if (!before && seen.status === 'unknown' && Object.keys(order.words).length > 0) return 'same';
  if (!isBackward(order.status, seen.status)) return 'moved';
  // A list may be coarser than the order's page; what it shows at first is where it stands, not a step.
  if (page === 'order-list' && !before) return 'same';
  return isConfirmed(order, seen, page, at) ? 'moved' : 'doubt';
}

/**
 * This kind of page shows what it showed last time: no news, whatever another kind of page says. It is understood anew
 * where the reader improved, or where the other kind's words are not understood.
 */
function stepOfSameWords(order: Order, before: Words, seen: Words): StatusStep {
  if (seen.status === order.status || seen.status === 'unknown') return 'same';
  const improved = seen.status !== before.status && order.status === before.status;
  return improved || order.status === 'unknown' ? 'reread' : 'same';
}

/** Another kind of page with the label we know: a code seen elsewhere says more than the label alone. */
function stepOfSameLabel(order: Order, seen: Words): StatusStep {
  if (seen.status === 'unknown') return 'same';
  return order.code !== null && seen.code === null ? 'same' : 'reread';
}

function isConfirmed({ doubt }: Order, seen: Words, page: OrderPage, at: Instant): boolean {
  return doubt?.status === seen.status && doubt.page === page && at >= doubt.at + SECOND_READ_AFTER;
}

function newUnknownWords(order: Order, seen: Words): boolean {
  return seen.status === 'unknown' && seen.label !== null && !sameLabel(order, seen);
}

function sameLabel(order: Order, seen: Words): boolean {
  return order.rawLabel !== null && seen.label !== null && fold(order.rawLabel) === fold(seen.label);
}

function fold(label: string | null): string | null {
  return label === null ? null : normaliseLabel(label);
}
