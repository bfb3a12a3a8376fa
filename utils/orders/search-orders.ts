import { type Match, matchFields, type SearchedField } from '../match-fields.ts';
import type { Order } from './order.ts';
import type { OrderView } from './order-view.ts';
import type { Shipment } from './reading/page-reading.ts';

/** Where the words of an order stand. */
export type OrderField =
  | 'supplier'
  | 'item'
  | 'reference'
  | 'tracking'
  | 'carrier'
  | 'note'
  | 'state'
  | 'total';

/** What is searched of an order. */
type OrderWords = Pick<OrderView, 'supplierName' | 'title' | 'reference' | 'rawLabel' | 'total' | 'note'> & {
  items: readonly string[];
  shipments: readonly Shipment[];
};

/** Whether an order has all the words, and why it was found; with its record, every item and parcel is looked at. */
export function matchOrder(
  view: OrderView,
  order: Pick<Order, 'items' | 'shipments'> | null,
  typed: string,
): Match<OrderField> | null {
  return matchOrderWords(
    {
      ...view,
      items: order?.items.map(({ name }) => name) ?? [],
      shipments: order?.shipments ?? (view.shipment ? [view.shipment] : []),
    },
    typed,
  );
}

export function matchOrderWords(words: OrderWords, typed: string): Match<OrderField> | null {
  return matchFields(fieldsOf(words), typed);
}

/** Orders with all the words, in the order they stood; all of them where nothing is typed. */
export function searchOrders(views: OrderView[], typed: string): OrderView[] {
  return typed.trim() === '' ? views : views.filter((view) => matchOrder(view, null, typed));
}

function fieldsOf(words: OrderWords): SearchedField<OrderField>[] {
  const { supplierName, title, reference, items, shipments, rawLabel, total, note } = words;
  const field = (name: OrderField, as: SearchedField<OrderField>['as'], text: string | null | undefined) =>
    text ? [{ name, as, text }] : [];
  return [
    ...field('reference', 'code', reference),
    ...field('supplier', 'name', supplierName),
    ...(title === reference ? [] : field('item', 'name', title)),
    ...items.flatMap((item) => field('item', 'name', item)),
    ...shipments.flatMap(({ trackingNumber }) => field('tracking', 'code', trackingNumber)),
    ...shipments.flatMap(({ carrier }) => field('carrier', 'words', carrier)),
    ...field('note', 'words', note),
    ...field('state', 'words', rawLabel),
    ...field('total', 'words', total),
  ];
}
