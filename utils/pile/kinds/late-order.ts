import {
  aboutOrder,
  orderLeaves,
  ordersAtWork,
  orderTitle,
  orderWhy,
  otherOrderActions,
} from '../about-order.ts';
import type { SheetKind } from '../kind.ts';
import type { PileOrder } from '../pile-records.ts';
import type { SheetAction } from '../sheet.ts';

/** An order past its day: to be chased. One that waits for a payment is not: nothing comes before that. */
export const lateOrder: SheetKind = {
  name: 'late-order',
  find: (records) =>
    ordersAtWork(records)
      .filter(isToChase)
      .map((order) => {
        const { due, status } = order.view;
        const main: SheetAction = { do: 'chase', orderId: order.order.id };
        return {
          of: order.order.id,
          // A learned day moves with what is learned; the day it was found late does not.
          stamp: order.order.lateToldOn ?? records.today,
          side: 'waits-for-me',
          since: due?.on ?? records.today,
          dueOn: due?.on ?? null,
          lateDays: order.view.lateDays,
          urgency: 'late',
          title: orderTitle(order),
          signal: { tone: 'late', icon: 'clock', word: 'late' },
          why: [...(status ? [{ say: 'status', status } as const] : []), ...orderWhy(order)],
          main,
          others: otherOrderActions(order, main),
          thing: aboutOrder(order),
        };
      }),
  leaves: (former, records) =>
    orderLeaves(former, records, (order) => {
      if (order.view.lateDays > 0) return 'moved-on';
      return order.view.due?.on === former.dueOn ? null : 'new-promise';
    }),
};

function isToChase({ view }: PileOrder): boolean {
  return view.lateDays > 0 && view.status !== 'awaiting-payment';
}
