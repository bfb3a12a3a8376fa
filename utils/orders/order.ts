import type { Day, Instant } from '../dates/day.ts';
import type { Item, Shipment } from './reading/page-reading.ts';
import type { Status } from './status.ts';

/** How a look at an order ended. Only `changed` is news; the last five say why we could not see. */
export const OUTCOMES = [
  'unchanged',
  'changed',
  'gone',
  'signed-out',
  'blocked',
  'unreadable',
  'unreachable',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How we looked: the owner clicked, the owner visited, or the background asked for the list, the page, a tab. */
export type Glance = 'click' | 'visit' | 'list' | 'page' | 'tab' | 'hand';

/** Who says when the order should be there. */
export type PromiseSource = 'shop' | 'user' | 'learned';

/** A followed order. */
export interface Order {
  id: string;
  supplierId: string;
  /** Unique within the supplier: the platform's id, or `ref:<reference>` (weak: references repeat). */
  key: string;
  weakKey: boolean;
  /** Hash of the account it was seen in, where the page tells; orders of several accounts stay apart. */
  account: string | null;
  reference: string | null;
  url: string | null;
  status: Status | null;
  rawLabel: string | null;
  code: string | null;
  statusSince: Instant;
  placedOn: Day | null;
  /** The shop's or the owner's promise. A learned day is derived, not stored. */
  promisedOn: Day | null;
  promisedBy: 'shop' | 'user' | null;
  total: string | null;
  items: Item[];
  shipments: Shipment[];
  /** Said by the owner: what arrived, and when. */
  received: { on: Day; all: boolean } | null;
  note: string;
  /** Made by hand: no page is read for it. */
  manual: boolean;
  paused: boolean;
  archivedAt: Instant | null;
  /** Deleted, still undoable; purged later. */
  deletedAt: Instant | null;
  followedAt: Instant;
  /** Last time the order was really seen. */
  seenAt: Instant | null;
  lastCheck: Check | null;
  /** A step backwards seen once, waiting for a second read. */
  doubt: { status: Status; rawLabel: string | null; at: Instant } | null;
  /** "Not found" on the order's own page, times in a row. */
  notFound: number;
  /** Became late on this day: told once. */
  lateToldOn: Day | null;
}

/** One look at an order. */
export interface Check {
  at: Instant;
  outcome: Outcome;
  glance: Glance;
}

/** What happened to an order; append-only. */
export interface OrderEvent {
  id: string;
  orderId: string;
  at: Instant;
  glance: Glance;
  change: OrderChange;
}

export type OrderChange =
  | { kind: 'followed' }
  | { kind: 'status'; from: Status | null; to: Status; rawLabel: string | null }
  | { kind: 'promised'; from: Day | null; to: Day | null; by: 'shop' | 'user' }
  | { kind: 'shipment'; shipment: Shipment }
  | { kind: 'late'; dueOn: Day; by: PromiseSource }
  | { kind: 'received'; on: Day; all: boolean }
  | { kind: 'corrected'; rawLabel: string; to: Status }
  | { kind: 'gone' }
  | { kind: 'moved'; fromOrigin: string; toOrigin: string };
