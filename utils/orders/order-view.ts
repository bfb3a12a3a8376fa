import type { Day, Instant } from '../dates/day.ts';
import type { WorkCalendar } from '../dates/work-calendar.ts';
import type { Due } from './lateness.ts';
import type { Order, Outcome } from './order.ts';
import type { Shipment } from './reading/page-reading.ts';
import type { Status } from './status.ts';
import type { Supplier } from './supplier.ts';

/** The drawers of the popup's list: late, waiting for the owner, moving, arrived or ended. */
export type OrderGroup = 'late' | 'waiting' | 'moving' | 'arrived';

/** An order as every list shows it: derived, plain data, no sentences. */
export interface OrderView {
  id: string;
  supplierId: string;
  supplierName: string;
  /** The first item's name, else the reference. */
  title: string;
  moreItems: number;
  reference: string | null;
  group: OrderGroup;
  status: Status | null;
  rawLabel: string | null;
  statusSince: Instant;
  placedOn: Day | null;
  due: Due | null;
  /** The shop's own promise, also when the owner typed another one. */
  shopPromisedOn: Day | null;
  /** Working days late; 0 when not late. */
  lateDays: number;
  outcome: Outcome | null;
  checkedAt: Instant | null;
  /** Last time it was really seen: what we say about it is as old as this. */
  seenAt: Instant | null;
  total: string | null;
  url: string | null;
  shipment: Shipment | null;
  received: Order['received'];
  paused: boolean;
  archived: boolean;
  manual: boolean;
  weakKey: boolean;
  /** The shop no longer has it, since. */
  goneAt: Instant | null;
  note: string;
}

/** What a view depends on besides the records. */
export interface ViewContext {
  today: Day;
  calendar: WorkCalendar;
  /** This supplier's median lead time in working days (`leadTimes`), or `null`. */
  leadDays: number | null;
}

export function viewOf(_order: Order, _supplier: Supplier | undefined, _context: ViewContext): OrderView {
  throw new Error('viewOf: being written');
}

/** All orders, sorted as every list shows them: late, waiting, moving, arrived; most urgent first. */
export function viewsOf(
  _orders: Order[],
  _suppliers: Supplier[],
  _when: { today: Day; zone: string; calendar: WorkCalendar },
): OrderView[] {
  throw new Error('viewsOf: being written');
}
