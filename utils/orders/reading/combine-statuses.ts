import type { Status } from '../status.ts';

/** States that end an order or stop it, whatever stands beside them; the strongest first. */
const DECIDING: Status[] = ['cancelled', 'returned', 'problem', 'backorder', 'partially-shipped'];
/** On the way or there, the least advanced first: an order is as far as its last part. */
const MOVING: Status[] = ['shipped', 'out-for-delivery', 'ready-for-pickup', 'delivered'];
/** Before the way, the most telling first. */
const BEFORE: Status[] = [
  'completed',
  'awaiting-payment',
  'on-hold',
  'processing',
  'awaiting-shipment',
  'received',
];

/**
 * One state for several labels side by side, such as payment and fulfilment: `Paid` and `Unfulfilled` is awaiting
 * shipment, `Pending payment` and `Unfulfilled` awaiting payment. What is not understood beside what is says nothing.
 */
export function combineStatuses(statuses: Status[]): Status {
  const has = (status: Status) => statuses.includes(status);
  const moving = MOVING.find(has);
  return DECIDING.find(has) ?? moving ?? BEFORE.find(has) ?? 'unknown';
}

/** One state for the parcels of one order: it is delivered when all of them are, shipped in part when some are. */
export function combineShipments(statuses: Status[]): Status | null {
  const known = statuses.filter((status) => status !== 'unknown');
  const live = known.filter((status) => status !== 'cancelled');
  const first = live[0] ?? known[0];
  if (first === undefined) return null;
  if (live.every((status) => status === first)) return first;
  const moving = live.filter((status) => MOVING.includes(status) || status === 'completed');
  if (moving.length > 0 && moving.length < live.length) {
    const stopped = live.find((status) => status === 'returned' || status === 'problem');
    return stopped ?? 'partially-shipped';
  }
  return combineStatuses(live);
}
