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

/** An order that its shop does not go on with before it is paid. */
export const paymentDue: SheetKind = {
  name: 'payment-due',
  find: (records) =>
    ordersAtWork(records)
      .filter(({ view }) => view.status === 'awaiting-payment' && view.goneAt === null)
      .map((order) => {
        const { view } = order;
        const main = openOrder(order, 'pay');
        return {
          of: view.id,
          stamp: view.statusSince,
          side: 'waits-for-me',
          since: dayOf(view.statusSince, records),
          dueOn: view.due?.on ?? null,
          lateDays: view.lateDays,
          urgency: view.lateDays > 0 ? 'late' : 'now',
          title: orderTitle(order),
          signal: {
            tone: view.lateDays > 0 ? 'late' : 'waiting',
            icon: 'card',
            word: 'awaiting-payment',
          },
          why: orderWhy(order),
          main,
          others: otherOrderActions(order, main),
          thing: aboutOrder(order),
        };
      }),
  leaves: (former, records) =>
    orderLeaves(former, records, ({ view }) => (view.goneAt ? 'moved-on' : 'paid')),
};
