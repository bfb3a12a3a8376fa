import { addDays } from '../dates/calendar-day.ts';
import type { Day, Instant } from '../dates/day.ts';
import type { WorkCalendar } from '../dates/work-calendar.ts';
import { dayAt } from '../dates/zoned-time.ts';
import type { DueCall } from '../partners/due-calls.ts';
import type { Language } from '../texts/texts.ts';
import { isSettled } from './lateness.ts';
import type { Order } from './order.ts';
import { type OrderGroup, type OrderView, viewsOf } from './order-view.ts';
import type { Supplier } from './supplier.ts';

/** What the popup paints before anything is loaded; kept in `storage.local` under `popup-snapshot`. */
export interface PopupSnapshot {
  version: 1;
  at: Instant;
  today: Day;
  language: Language;
  /** Sorted; without archived orders, and with those that arrived in the last seven days only. */
  views: OrderView[];
  counts: Record<OrderGroup, number>;
  /** Suppliers that ask to sign in, with how many orders wait for it. */
  signedOut: SignedOutSupplier[];
  /** Partners to call, who can be reached now. */
  calls: DueCall[];
  /** The toolbar's number: late orders, orders that wait for the owner, suppliers to sign in at, calls. */
  badge: number;
}

export interface SignedOutSupplier {
  supplierId: string;
  name: string;
  /** Where to sign in: the order list, else the shop. */
  url: string;
  waiting: number;
}

/** How long what arrived stays in the popup. */
const DAYS_SHOWN = 7;

export function makeSnapshot(
  { orders, suppliers, calls }: { orders: Order[]; suppliers: Supplier[]; calls: DueCall[] },
  when: { at: Instant; today: Day; zone: string; calendar: WorkCalendar; language: Language },
): PopupSnapshot {
  const views = viewsOf(orders, suppliers, when).filter((view) => isShown(view, when));
  const counts = { late: 0, waiting: 0, moving: 0, arrived: 0 };
  for (const view of views) counts[view.group]++;
  const signedOut = signedOutSuppliers(orders, suppliers);
  return {
    version: 1,
    at: when.at,
    today: when.today,
    language: when.language,
    views,
    counts,
    signedOut,
    calls,
    badge: counts.late + counts.waiting + signedOut.length + calls.length,
  };
}

/** Suppliers with orders that could not be looked at because the owner is signed out there, most orders first. */
export function signedOutSuppliers(orders: Order[], suppliers: Supplier[]): SignedOutSupplier[] {
  const waiting = new Map<string, number>();
  for (const order of orders) {
    if (order.lastCheck?.outcome !== 'signed-out' || !isAwaited(order)) continue;
    waiting.set(order.supplierId, (waiting.get(order.supplierId) ?? 0) + 1);
  }
  return suppliers
    .filter((supplier) => waiting.has(supplier.id) && !supplier.paused)
    .map(({ id, name, listUrl, origin, shopPath }) => ({
      supplierId: id,
      name,
      url: listUrl ?? origin + shopPath,
      waiting: waiting.get(id) ?? 0,
    }))
    .sort((a, b) => b.waiting - a.waiting || a.name.localeCompare(b.name));
}

function isAwaited(order: Order): boolean {
  return !order.paused && order.archivedAt === null && order.deletedAt === null && !isSettled(order);
}

function isShown(view: OrderView, { today, zone }: { today: Day; zone: string }): boolean {
  if (view.archived) return false;
  if (view.group !== 'arrived') return true;
  if (view.overBefore) return false;
  const since = addDays(today, -DAYS_SHOWN);
  return dayAt(view.statusSince, zone) >= since || (view.received !== null && view.received.on >= since);
}
