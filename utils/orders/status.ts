/**
 * The canonical states of an order, in the order an order usually goes through them.
 * `unknown` is a state that the shop shows and we do not understand; a state that is not shown is `null`.
 */
export const STATUSES = [
  'received',
  'awaiting-payment',
  'on-hold',
  'backorder',
  'processing',
  'awaiting-shipment',
  'partially-shipped',
  'shipped',
  'out-for-delivery',
  'ready-for-pickup',
  'delivered',
  'completed',
  'cancelled',
  'returned',
  'problem',
  'unknown',
] as const;

export type Status = (typeof STATUSES)[number];

export function isStatus(value: unknown): value is Status {
  return typeof value === 'string' && (STATUSES as readonly string[]).includes(value);
}
