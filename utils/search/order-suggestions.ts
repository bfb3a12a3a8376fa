import { byRank } from '../match-fields.ts';
import { followedOrders } from '../orders/order-store.ts';
import { orderTitle } from '../orders/order-view.ts';
import { matchOrderWords } from '../orders/search-orders.ts';
import { allSuppliers } from '../orders/supplier-store.ts';
import { excerpt } from './excerpt.ts';
import type { Asked, Suggestion } from './suggestion.ts';

const SHOWN = 5;

/** Orders, the archive too; those at work first where they are found as well. */
export async function orderSuggestions({ words, openDatabase, texts }: Asked): Promise<Suggestion[]> {
  const db = await openDatabase();
  const [orders, suppliers] = await Promise.all([followedOrders(db), allSuppliers(db)]);
  const names = new Map(suppliers.map(({ id, name }) => [id, name]));
  const found = orders.flatMap((order) => {
    const supplierName = names.get(order.supplierId) ?? '';
    const title = orderTitle(order);
    const items = order.items.map(({ name }) => name);
    const match = matchOrderWords({ ...order, supplierName, title, items }, words);
    return match ? [{ order, supplierName, title, match, rank: match.rank }] : [];
  });
  found.sort(
    (a, b) =>
      byRank(a, b) ||
      Number(a.order.archivedAt !== null) - Number(b.order.archivedAt !== null) ||
      b.order.statusSince - a.order.statusSince,
  );
  const { search, status, orders: orderTexts } = texts;
  return found.slice(0, SHOWN).map(({ order, supplierName, title, match, rank }) => {
    const state = order.status === null ? orderTexts.noStatus : status.words[order.status];
    const said = order.status === 'unknown' && order.rawLabel ? orderTexts.quoted(order.rawLabel) : state;
    const why = search.why.order[match.field];
    return {
      rank,
      name: [supplierName, order.reference ?? title].filter(Boolean).join(' '),
      title: [supplierName, title].filter(Boolean).join(' · '),
      detail: search.detail(search.kinds.order, said, why?.(excerpt(match.text, words)) ?? null),
      leadsTo: { place: `#/orders/${encodeURIComponent(order.id)}` },
    };
  });
}
