import { STATUS_LOOKS } from '../../orders/status-looks.ts';
import {
  aboutOrder,
  dayOf,
  openOrder,
  orderLeaves,
  ordersAtWork,
  orderTitle,
  orderWhy,
  otherOrderActions,
} from '../about-order.ts';
import type { SheetKind } from '../kind.ts';
import type { PileOrder } from '../pile-records.ts';
import type { SheetSignal } from '../sheet.ts';

/** What only the owner can settle with the shop. */
const STUCK = ['on-hold', 'problem', 'backorder'] as const;

/** An order that does not go on by itself, or that its shop no longer has. Once it is late, it is chased as such. */
export const orderProblem: SheetKind = {
  name: 'order-problem',
  find: (records) =>
    ordersAtWork(records).flatMap((order) => {
      const { view } = order;
      const signal = view.lateDays > 0 ? null : signalOf(order);
      if (!signal) return [];
      const since = view.goneAt ?? view.statusSince;
      const main = openOrder(order, 'open');
      return {
        of: view.id,
        stamp: since,
        side: 'waits-for-me',
        since: dayOf(since, records),
        dueOn: view.due?.on ?? null,
        lateDays: 0,
        urgency: 'now',
        title: orderTitle(order),
        signal,
        why: orderWhy(order),
        main,
        others: otherOrderActions(order, main),
        thing: aboutOrder(order),
      };
    }),
  leaves: (former, records) => orderLeaves(former, records, () => 'moved-on'),
};

function signalOf({ view }: PileOrder): SheetSignal | null {
  if (view.goneAt !== null) return { tone: 'waiting', icon: 'gone', word: 'gone' };
  const stuck = STUCK.find((status) => status === view.status);
  return stuck ? { ...STATUS_LOOKS[stuck], word: stuck } : null;
}
