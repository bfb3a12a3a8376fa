import { byRank } from '../../match-fields.ts';
import { followedOrders } from '../../orders/order-store.ts';
import { orderTitle } from '../../orders/order-view.ts';
import { matchOrderWords } from '../../orders/search-orders.ts';
import { allSuppliers } from '../../orders/supplier-store.ts';
import type { Action } from './action.ts';

const SHOWN = 3;

/** Orders under way of which a supplier can be asked, the oldest first. */
export const chase: Action = {
  words: ['chase', 'relancer', 'relance'],
  offer: async (rest, { openDatabase, texts: { search } }) => {
    const db = await openDatabase();
    const [orders, suppliers] = await Promise.all([followedOrders(db), allSuppliers(db)]);
    const names = new Map(suppliers.map(({ id, name }) => [id, name]));
    const found = orders
      .filter(({ archivedAt, deliveredAt, received }) => !archivedAt && !deliveredAt && !received?.all)
      .flatMap((order) => {
        const supplierName = names.get(order.supplierId) ?? '';
        const title = orderTitle(order);
        const items = order.items.map(({ name }) => name);
        const match = matchOrderWords({ ...order, supplierName, title, items }, rest);
        return match || rest === '' ? [{ order, supplierName, title, rank: match?.rank ?? 'words' }] : [];
      });
    found.sort((a, b) => byRank(a, b) || a.order.followedAt - b.order.followedAt);
    return found.slice(0, SHOWN).map(({ order, supplierName, title }) => ({
      name: search.actions.chase([supplierName, order.reference ?? title].join(' ')),
      title: search.actions.chase([supplierName, title].filter(Boolean).join(' · ')),
      detail: order.reference === title ? '' : (order.reference ?? ''),
      leadsTo: { place: `#/orders/${encodeURIComponent(order.id)}?do=chase` },
    }));
  },
};
