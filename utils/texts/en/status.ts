import type { Outcome } from '../../orders/order.ts';
import type { Status } from '../../orders/status.ts';

const words: Record<Status, string> = {
  received: 'Received',
  'awaiting-payment': 'To pay',
  'on-hold': 'On hold',
  backorder: 'Back-ordered',
  processing: 'In preparation',
  'awaiting-shipment': 'To be shipped',
  'partially-shipped': 'Partly shipped',
  shipped: 'Shipped',
  'out-for-delivery': 'Out for delivery',
  'ready-for-pickup': 'Ready for pick-up',
  delivered: 'Delivered',
  completed: 'Completed',
  cancelled: 'Cancelled',
  returned: 'Returned',
  problem: 'Problem',
  unknown: 'Not understood',
};

const outcomes: Record<Outcome, string> = {
  unchanged: 'Unchanged',
  changed: 'Changed',
  gone: 'No longer there',
  'signed-out': 'Signed out',
  blocked: 'Blocked',
  unreadable: 'Could not be read',
  unreachable: 'Not reached',
};

export const status = { words, outcomes };
