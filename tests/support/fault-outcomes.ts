import type { BlindOutcome } from '../../utils/orders/order.ts';
import type { Fault } from '../shops/faults.ts';

/** What a check makes of each wrong answer of a shop: an outcome of its own, and never news. */
export const FAULT_OUTCOMES: [Fault, BlindOutcome][] = [
  ['sign-in page with 200', 'signed-out'],
  ['redirect to sign-in', 'signed-out'],
  ['bot wall', 'blocked'],
  ['bot wall, overloaded', 'blocked'],
  ['not found', 'unreadable'],
  ['gone', 'unreadable'],
  ['too many requests', 'blocked'],
  ['server error', 'unreachable'],
  ['maintenance', 'unreachable'],
  ['reset half-way', 'unreachable'],
  ['empty', 'unreadable'],
  ['truncated', 'unreadable'],
  ['fifty megabytes', 'unreadable'],
  ['compressed bomb', 'unreadable'],
  ['not modified', 'unreadable'],
  ['slow drip', 'unreachable'],
  ['redirect elsewhere', 'unreachable'],
  ['not an order page', 'unreadable'],
];
