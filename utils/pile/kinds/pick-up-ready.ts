import {
  aboutOrder,
  dayOf,
  orderLeaves,
  ordersAtWork,
  orderTitle,
  orderWhy,
  otherOrderActions,
} from '../about-order.ts';
import type { SheetKind } from '../kind.ts';
import type { SheetAction } from '../sheet.ts';

/** An order that waits at a counter to be fetched. */
export const pickUpReady: SheetKind = {
  name: 'pick-up-ready',
  find: (records) =>
    ordersAtWork(records)
      .filter(({ view }) => view.status === 'ready-for-pickup' && view.goneAt === null)
      .map((order) => {
        const { view } = order;
        const main: SheetAction = { do: 'receive', orderId: view.id };
        return {
          of: view.id,
          stamp: view.statusSince,
          side: 'waits-for-me',
          since: dayOf(view.statusSince, records),
          dueOn: null,
          lateDays: 0,
          urgency: 'now',
          title: orderTitle(order),
          signal: { tone: 'waiting', icon: 'store', word: 'ready-for-pickup' },
          why: orderWhy(order).filter(({ say }) => say !== 'promised'),
          main,
          others: otherOrderActions(order, main),
          thing: aboutOrder(order),
        };
      }),
  leaves: (former, records) => orderLeaves(former, records, () => 'moved-on', 'picked-up'),
};
