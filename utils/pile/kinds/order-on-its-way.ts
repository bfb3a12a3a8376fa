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
import type { SheetAction, SheetWord } from '../sheet.ts';

/** An order that goes its way: the owner only waits. */
export const orderOnItsWay: SheetKind = {
  name: 'order-on-its-way',
  find: (records) =>
    ordersAtWork(records)
      .filter(({ view }) => view.group === 'moving')
      .map((order) => {
        const { view } = order;
        const main = mainOf(order);
        return {
          of: view.id,
          stamp: order.order.followedAt,
          side: 'i-wait-for',
          since: view.placedOn ?? dayOf(view.statusSince, records),
          dueOn: view.due?.on ?? null,
          lateDays: 0,
          urgency: 'later',
          title: orderTitle(order),
          signal: { ...STATUS_LOOKS[view.status ?? 'unknown'], word: wordOf(order) },
          why: orderWhy(order),
          main,
          others: otherOrderActions(order, main),
          thing: aboutOrder(order),
        };
      }),
  // Late or stuck, it is still to come: another sheet says so.
  leaves: (former, records) => orderLeaves(former, records, () => null),
};

function wordOf({ view: { status, rawLabel } }: PileOrder): SheetWord {
  if (status === null) return 'noStatus';
  return status === 'unknown' && rawLabel ? { quoted: rawLabel } : status;
}

function mainOf(order: PileOrder): SheetAction {
  const { shipment, url, id } = order.view;
  if (shipment?.trackingUrl) return { do: 'visit', url: shipment.trackingUrl, word: 'parcel' };
  return url ? openOrder(order, 'open') : { do: 'receive', orderId: id };
}
