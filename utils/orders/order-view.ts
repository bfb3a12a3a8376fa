import type { Day, Instant } from '../dates/day.ts';
import type { Order, Outcome, PromiseSource } from './order.ts';
import type { Shipment } from './reading/page-reading.ts';
import type { Status } from './status.ts';

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
  due: { on: Day; by: PromiseSource } | null;
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
  note: string;
}
