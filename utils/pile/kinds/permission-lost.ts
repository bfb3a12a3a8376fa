import type { Glance, Order } from '../../orders/order.ts';
import { sitePattern } from '../../orders/shop-place.ts';
import { dayOf, ordersAtWork } from '../about-order.ts';
import type { SheetKind } from '../kind.ts';

/** Looks that need the site; a click on the button does not. */
const BY_ITSELF: readonly Glance[] = ['list', 'page', 'tab', 'visit'];

/** A site that was looked at by itself and no longer may be, while orders there are to come. */
export const permissionLost: SheetKind = {
  name: 'permission-lost',
  find: (records) =>
    [...Map.groupBy(ordersAtWork(records), ({ order }) => order.supplierId)].flatMap(([id, orders]) => {
      const supplier = records.suppliers.get(id);
      const lastLook = Math.max(...orders.map(({ order }) => lookedAt(order)));
      if (!supplier?.origin || supplier.paused || !records.notGranted.has(id) || lastLook === 0) return [];
      return {
        of: id,
        stamp: lastLook,
        side: 'waits-for-me',
        since: dayOf(lastLook, records),
        dueOn: null,
        lateDays: 0,
        urgency: 'now',
        title: { verb: 'allow', name: supplier.name, rest: null },
        signal: { tone: 'waiting', icon: 'shield', word: 'noAccess' },
        why: [{ say: 'orders', count: orders.length }],
        main: { do: 'allow', pattern: sitePattern(supplier.origin) },
        others: [],
        thing: { kind: 'supplier', id },
      };
    }),
  leaves: ({ thing }, { suppliers, notGranted }) => {
    const supplier = thing?.kind === 'supplier' ? suppliers.get(thing.id) : undefined;
    if (!supplier) return 'deleted';
    if (supplier.paused) return 'put-away';
    return notGranted.has(supplier.id) ? null : 'allowed';
  },
};

/** 0 where it never was without the owner. */
function lookedAt({ lastCheck }: Order): number {
  return lastCheck && BY_ITSELF.includes(lastCheck.glance) ? lastCheck.at : 0;
}
