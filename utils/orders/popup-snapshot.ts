import type { Day, Instant } from '../dates/day.ts';
import type { WorkCalendar } from '../dates/work-calendar.ts';
import type { Language } from '../texts/texts.ts';
import type { Order } from './order.ts';
import type { OrderGroup, OrderView } from './order-view.ts';
import type { Supplier } from './supplier.ts';

/** What the popup paints before anything is loaded; kept in `storage.local` under `popup-snapshot`. */
export interface PopupSnapshot {
  version: 1;
  at: Instant;
  today: Day;
  language: Language;
  /** Sorted; without archived orders, and with the arrived ones of the last seven days only. */
  views: OrderView[];
  counts: Record<OrderGroup, number>;
  /** Suppliers that ask to sign in, with how many orders wait for it. */
  signedOut: SignedOutSupplier[];
  /** The toolbar's number: late orders, orders that wait for the owner, suppliers to sign in at. */
  badge: number;
}

export interface SignedOutSupplier {
  supplierId: string;
  name: string;
  /** Where to sign in: the order list, else the shop. */
  url: string;
  waiting: number;
}

export function makeSnapshot(
  _orders: Order[],
  _suppliers: Supplier[],
  _when: { at: Instant; today: Day; zone: string; calendar: WorkCalendar; language: Language },
): PopupSnapshot {
  throw new Error('makeSnapshot: being written');
}

export function signedOutSuppliers(_orders: Order[], _suppliers: Supplier[]): SignedOutSupplier[] {
  throw new Error('signedOutSuppliers: being written');
}
