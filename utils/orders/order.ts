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

/** A look that could not see. It says nothing about the order. */
export type BlindOutcome = Exclude<Outcome, 'unchanged' | 'changed' | 'gone'>;

/** How we looked: the owner clicked, the owner visited, or the background asked for the list, the page, a tab. */
export const GLANCES = ['click', 'visit', 'list', 'page', 'tab', 'hand'] as const;
export type Glance = (typeof GLANCES)[number];

/** Who says when the order should be there. */
export type PromiseSource = 'shop' | 'user' | 'learned';

/** The two kinds of pages that show an order. */
export type OrderPage = 'order-list' | 'order';

/** What a page says about the state: the shop's words and code, all it was read from, and what we understood. */
export interface Words {
  label: string | null;
  code: string | null;
  /** `stateWords` of the reading. */
  all: string;
  status: Status | null;
}

/** A followed order. */
export interface Order {
  id: string;
  supplierId: string;
  /** Unique within supplier and account: see `orderKey`; `hand:<id>` for a hand-made order without reference. */
  key: string;
  /** The key is the printed reference, which may repeat; it is replaced once the platform's id is seen. */
  weakKey: boolean;
  /** Mark of the account it was seen in, where the page tells (see `accountMark`). */
  account: string | null;
  reference: string | null;
  url: string | null;
  status: Status | null;
  rawLabel: string | null;
  code: string | null;
  /** What each kind of page showed last: a page that says what it said before is not news. */
  words: Partial<Record<OrderPage, Words>>;
  statusSince: Instant;
  placedOn: Day | null;
  /** Promised by the shop, as its page shows it now. */
  shopPromisedOn: Day | null;
  /** The first day the shop promised: what it is measured by, however often it moved the day since. */
  firstPromisedOn: Day | null;
  /** Typed by the owner; it goes before the shop's, and no page overwrites it. A learned day is derived, not stored. */
  userPromisedOn: Day | null;
  total: string | null;
  items: Item[];
  shipments: Shipment[];
  /** Proof of delivery: when it was first seen delivered. `followedAt` when it already was: then the day is not known. */
  deliveredAt: Instant | null;
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
  doubt: { status: Status; page: OrderPage; at: Instant } | null;
  /** First of the "not found" answers of the order's own page, in a row. */
  notFoundSince: Instant | null;
  /** "Not found" twice: the shop no longer has it. */
  goneAt: Instant | null;
  /** Found late on this day: told once, and again only if it stopped being late in between. */
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
  /** How we learned of it; `null` for what time alone brings (late). */
  glance: Glance | null;
  change: OrderChange;
}

export type OrderChange =
  /** Where it stood when the owner began to follow it. */
  | { kind: 'followed'; status: Status | null; rawLabel: string | null }
  | { kind: 'status'; from: Status | null; to: Status; rawLabel: string | null }
  /** The same words, understood otherwise: by the owner's correction, or because the reader improved. Not news. */
  | { kind: 'corrected'; rawLabel: string; from: Status | null; to: Status; by: 'user' | 'reader' }
  | { kind: 'promised'; from: Day | null; to: Day | null; by: 'shop' | 'user' }
  | { kind: 'shipment'; shipment: Shipment }
  | { kind: 'late'; dueOn: Day; by: PromiseSource; days: number }
  | { kind: 'received'; on: Day; all: boolean }
  | { kind: 'not-received' }
  | { kind: 'gone' }
  | { kind: 'found' }
  | { kind: 'moved'; fromOrigin: string; toOrigin: string };

/** Changes that are worth telling the owner; the others are history only. */
export function isNews(change: OrderChange): boolean {
  return (
    change.kind === 'status' ||
    change.kind === 'shipment' ||
    change.kind === 'late' ||
    change.kind === 'gone' ||
    change.kind === 'found' ||
    (change.kind === 'promised' && change.by === 'shop')
  );
}
