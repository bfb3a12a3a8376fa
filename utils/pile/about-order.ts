import { wallTimeAt } from '../dates/wall-time.ts';
import type { FormerSheet } from './kind.ts';
import type { PileOrder, PileRecords } from './pile-records.ts';
import type { LeaveReason, SheetAction, SheetTitle, Thing, Why } from './sheet.ts';

/** Orders that are still to come and not left in peace. */
export function ordersAtWork({ orders }: PileRecords): PileOrder[] {
  return [...orders.values()].filter(
    ({ view }) => !view.paused && !view.archived && view.group !== 'arrived',
  );
}

export function orderTitle({ view }: PileOrder): SheetTitle {
  const rest = view.title || view.reference;
  return view.supplierName
    ? { verb: null, name: view.supplierName, rest }
    : { verb: null, name: rest ?? '', rest: null };
}

export function aboutOrder({ order }: PileOrder): Thing {
  return { kind: 'order', id: order.id };
}

/** The promise, and the reference where the title does not say it. */
export function orderWhy({ view }: PileOrder): Why[] {
  const { due, reference, title } = view;
  return [
    ...(due ? [{ say: 'promised', on: due.on, by: due.by } as const] : []),
    ...(reference && reference !== title ? [{ say: 'reference', reference } as const] : []),
  ];
}

/** What can be done with any order. */
export function orderActions({ order, view }: PileOrder): SheetAction[] {
  const orderId = order.id;
  return [
    { do: 'receive', orderId },
    { do: 'chase', orderId },
    { do: 'promise', orderId },
    ...(view.rawLabel !== null || view.manual ? [{ do: 'correct', orderId } as const] : []),
    ...(view.url ? [{ do: 'visit', url: view.url, word: 'openPage' } as const] : []),
  ];
}

/** All of them but the main one. */
export function otherOrderActions(order: PileOrder, main: SheetAction | null): SheetAction[] {
  return orderActions(order).filter((action) => action.do !== main?.do);
}

/** The shop's page, else the order on the desk. */
export function openOrder({ order, view }: PileOrder, word: 'open' | 'pay'): SheetAction {
  if (view.url) return { do: 'visit', url: view.url, word };
  return { do: 'desk', place: `#/orders/${encodeURIComponent(order.id)}`, word: 'look' };
}

/**
 * Why a sheet about an order left: the order is gone, was put away, or arrived; else what the kind says.
 * @param arrived what an arrival means for this kind
 */
export function orderLeaves(
  { thing }: FormerSheet,
  { orders }: PileRecords,
  otherwise: (order: PileOrder) => LeaveReason | null,
  arrived: LeaveReason = 'arrived',
): LeaveReason | null {
  const found = thing?.kind === 'order' ? orders.get(thing.id) : undefined;
  if (!found) return 'deleted';
  const { view } = found;
  if (view.archived || view.paused) return 'put-away';
  if (view.group !== 'arrived') return otherwise(found);
  return view.status === 'cancelled' || view.status === 'returned' ? 'ended' : arrived;
}

/** The day it was on the owner's calendar. */
export function dayOf(at: number, { zone }: PileRecords): string {
  return wallTimeAt(at, zone).day;
}
