import { byRank } from '../match-fields.ts';
import type { Order } from '../orders/order.ts';
import { followedOrders } from '../orders/order-store.ts';
import { orderTitle } from '../orders/order-view.ts';
import { matchOrderWords } from '../orders/search-orders.ts';
import { allSuppliers } from '../orders/supplier-store.ts';
import type { WorkerTexts } from '../texts/worker-texts.ts';
import { excerpt } from './excerpt.ts';
import type { Asked, Suggestion } from './suggestion.ts';

const SHOWN = 5;

/** Orders, the archive too; those at work first where they are found as well. */
export async function orderSuggestions({
  words,
  openDatabase,
  texts,
  most = SHOWN,
}: Asked): Promise<Suggestion[]> {
  const db = await openDatabase();
  const [orders, suppliers] = await Promise.all([followedOrders(db), allSuppliers(db)]);
  const names = new Map(suppliers.map(({ id, name }) => [id, name]));
  const found = orders.flatMap((order) => {
    const supplierName = names.get(order.supplierId) ?? '';
    const title = orderTitle(order);
    const items = order.items.map(({ name }) => name);
    const match = matchOrderWords({ ...order, supplierName, title, items }, words);
    return match ? [{ order, supplierName, match, rank: match.rank }] : [];
  });
  found.sort(
    (a, b) =>
      byRank(a, b) ||
      Number(a.order.archivedAt !== null) - Number(b.order.archivedAt !== null) ||
      b.order.statusSince - a.order.statusSince,
  );
  return found.slice(0, most).map(({ order, supplierName, match, rank }) => {
    const why = texts.search.why.order[match.field]?.(excerpt(match.text, words)) ?? null;
    return { ...orderRow(order, supplierName, why, texts), rank };
  });
}

/** @param more what tells it from others: why it was found, or its reference */
export function orderRow(
  order: Order,
  supplierName: string,
  more: string | null,
  { search, status, orders }: WorkerTexts,
): Omit<Suggestion, 'rank'> {
  const title = orderTitle(order);
  const known = order.status === null ? orders.noStatus : status.words[order.status];
  const state = order.status === 'unknown' && order.rawLabel ? orders.quoted(order.rawLabel) : known;
  return {
    kind: 'order',
    name: [supplierName, order.reference ?? title].filter(Boolean).join(' '),
    title: [supplierName, title].filter(Boolean).join(' · '),
    detail: search.detail(state, more),
    leadsTo: { place: `#/orders/${encodeURIComponent(order.id)}` },
  };
}
