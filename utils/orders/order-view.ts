import type { Day, Instant } from '../dates/day.ts';
import type { WorkCalendar } from '../dates/work-calendar.ts';
import { type Due, daysLate, dueOf, isSettled } from './lateness.ts';
import { leadTimes } from './lead-time.ts';
import type { Order, Outcome } from './order.ts';
import type { Shipment } from './reading/page-reading.ts';
import { isTrackable } from './shipments.ts';
import type { Status } from './status.ts';
import type { Supplier } from './supplier.ts';

/** The drawers of the popup's list: late, waiting for the owner, moving, arrived or ended. */
export type OrderGroup = 'late' | 'waiting' | 'moving' | 'arrived';

/** An order as every list shows it: derived, plain data, no sentences. */
export interface OrderView {
  id: string;
  supplierId: string;
  supplierName: string;
  /** See `orderTitle`. */
  title: string;
  moreItems: number;
  reference: string | null;
  group: OrderGroup;
  status: Status | null;
  rawLabel: string | null;
  statusSince: Instant;
  /** It was over already when it was followed: on which day is not known. */
  overBefore: boolean;
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

export function viewOf(order: Order, supplier: Supplier | undefined, context: ViewContext): OrderView {
  const due = dueOf(order, context.calendar, context.leadDays);
  const lateDays = daysLate(order, due, context.calendar, context.today);
  return {
    id: order.id,
    supplierId: order.supplierId,
    supplierName: supplier?.name ?? '',
    title: orderTitle(order),
    moreItems: Math.max(0, order.items.length - 1),
    reference: order.reference,
    group: lateDays > 0 ? 'late' : groupOf(order),
    status: order.status,
    rawLabel: order.rawLabel,
    statusSince: order.statusSince,
    overBefore: order.received === null && isSettled(order) && order.statusSince <= order.followedAt,
    placedOn: order.placedOn,
    due,
    shopPromisedOn: order.shopPromisedOn,
    lateDays,
    outcome: order.lastCheck?.outcome ?? null,
    checkedAt: order.lastCheck?.at ?? null,
    seenAt: order.seenAt,
    total: order.total,
    url: order.url,
    shipment: order.shipments.find(isTrackable) ?? order.shipments[0] ?? null,
    received: order.received,
    paused: order.paused,
    archived: order.archivedAt !== null,
    manual: order.manual,
    weakKey: order.weakKey,
    goneAt: order.goneAt,
    note: order.note,
  };
}

/** The first item's name, else the reference, else the shop's own number. */
export function orderTitle({ items, reference, weakKey, key }: Order): string {
  return items[0]?.name ?? reference ?? (weakKey ? '' : key);
}

/** All orders, sorted as every list shows them: late, waiting, moving, arrived; most urgent first. */
export function viewsOf(
  orders: Order[],
  suppliers: Supplier[],
  { today, zone, calendar }: { today: Day; zone: string; calendar: WorkCalendar },
): OrderView[] {
  const byId = new Map(suppliers.map((supplier) => [supplier.id, supplier]));
  const leads = leadTimes(orders, calendar, zone);
  return orders
    .map((order) => {
      const leadDays = leads.get(order.supplierId) ?? null;
      return viewOf(order, byId.get(order.supplierId), { today, calendar, leadDays });
    })
    .sort(byUrgency);
}

/** What the owner has to do something about: pay, fetch, ask. */
const WAITING: ReadonlySet<Status | null> = new Set([
  'awaiting-payment',
  'on-hold',
  'backorder',
  'ready-for-pickup',
  'problem',
]);

function groupOf(order: Order): OrderGroup {
  if (order.received?.all) return 'arrived';
  if (WAITING.has(order.status) || order.goneAt !== null) return 'waiting';
  return isSettled(order) ? 'arrived' : 'moving';
}

const GROUPS: readonly OrderGroup[] = ['late', 'waiting', 'moving', 'arrived'];

function byUrgency(a: OrderView, b: OrderView): number {
  return (
    GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
    b.lateDays - a.lateDays ||
    (a.group === 'arrived' ? b.statusSince - a.statusSince : byDue(a, b)) ||
    a.id.localeCompare(b.id)
  );
}

/** What is due soonest first; what is due nobody knows when last, the oldest of it first. */
function byDue(a: OrderView, b: OrderView): number {
  const [due, otherDue] = [a.due?.on ?? '9999', b.due?.on ?? '9999'];
  return due === otherDue ? a.statusSince - b.statusSince : due < otherDue ? -1 : 1;
}
