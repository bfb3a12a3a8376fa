import type { ExtractedPage, RawItem, RawOrder, RawShipment } from './page-reading.ts';
import { pageText } from './page-text.ts';
import { SHOW_TEXT } from './page-tokens.ts';
import {
  list,
  own,
  type StructuredItem,
  shortName,
  structuredItems,
  textOf,
  typesOf,
} from './structured-items.ts';

const MAX_ORDERS = 200;
const MAX_ITEMS = 200;

/**
 * Orders that the page describes in schema.org's words, as JSON-LD or microdata: `Order`, or the `ParcelDelivery`
 * of one (https://schema.org/Order, https://schema.org/ParcelDelivery). `null` when there is none.
 * Statuses are given as codes by their short names.
 */
export function readStructuredData(document: Document, url: string): ExtractedPage | null {
  const orders = new Map<string, RawOrder>();
  for (const item of structuredItems(document, ['Order', 'ParcelDelivery'])) {
    const delivery = typesOf(item).includes('ParcelDelivery');
    const order = delivery ? deliveredOrder(item) : orderOf(item);
    if (!order?.reference || orders.size >= MAX_ORDERS) continue;
    const known = orders.get(order.reference);
    orders.set(order.reference, known ? merged(known, order) : order);
  }
  if (orders.size === 0) return null;
  const found = [...orders.values()];
  return {
    raw: {
      url,
      page: found.length > 1 ? 'order-list' : 'order',
      platform: 'structured-data',
      language: pageText(document.documentElement.getAttribute('lang'), 35) || null,
      account: null,
      notFound: false,
      orders: found,
    },
    places: placesOf(
      document,
      found.map((order) => order.reference ?? ''),
    ),
  };
}

function orderOf(item: StructuredItem): RawOrder {
  const status = textOf(own(item, 'orderStatus'));
  const deliveries = list(own(item, 'orderDelivery'));
  return {
    platformId: null,
    reference: textOf(own(item, 'orderNumber'))?.replace(/^#\s*/, '') ?? null,
    url: textOf(own(item, 'url')),
    label: null,
    code: status ? shortName(status) : null,
    placed: textOf(own(item, 'orderDate')),
    promised: promisedOf(deliveries),
    total: totalOf(item),
    items: [...list(own(item, 'orderedItem')), ...list(own(item, 'acceptedOffer'))]
      .slice(0, MAX_ITEMS)
      .flatMap(itemOf),
    shipments: deliveries.flatMap(shipmentOf),
    ways: {},
  };
}

/** A delivery names its order in `partOfOrder`, and what it carries in `itemShipped`. */
function deliveredOrder(delivery: StructuredItem): RawOrder | null {
  const part = list(own(delivery, 'partOfOrder'))[0];
  if (typeof part !== 'object' || part === null) return null;
  const order = orderOf({ ...part });
  return {
    ...order,
    promised: order.promised ?? promisedOf([delivery]),
    items: order.items.length > 0 ? order.items : list(own(delivery, 'itemShipped')).flatMap(itemOf),
    shipments: [...order.shipments, ...shipmentOf(delivery)],
  };
}

function itemOf(value: unknown): RawItem[] {
  const inner = own(value, 'orderedItem') ?? own(value, 'itemOffered') ?? value;
  const name = textOf(inner);
  const amount = own(value, 'orderQuantity') ?? own(value, 'eligibleQuantity');
  return name ? [{ name, quantity: textOf(own(amount, 'value') ?? amount) }] : [];
}

function shipmentOf(value: unknown): RawShipment[] {
  const shipment = {
    carrier: textOf(own(value, 'provider') ?? own(value, 'carrier')),
    trackingNumber: textOf(own(value, 'trackingNumber')),
    trackingUrl: textOf(own(value, 'trackingUrl')),
    label: null,
    code: null,
  };
  return shipment.trackingNumber || shipment.trackingUrl ? [shipment] : [];
}

function promisedOf(deliveries: unknown[]): string | null {
  return textOf(
    deliveries.flatMap((one) => [
      ...list(own(one, 'expectedArrivalUntil')),
      ...list(own(one, 'expectedArrivalFrom')),
    ]),
  );
}

function totalOf(item: StructuredItem): string | null {
  const due = list(own(item, 'totalPaymentDue'))[0];
  const price = textOf(own(item, 'price')) ?? textOf(own(due, 'value') ?? own(due, 'price'));
  const currency =
    textOf(own(item, 'priceCurrency')) ?? textOf(own(due, 'currency') ?? own(due, 'priceCurrency'));
  return price ? pageText(`${price} ${currency ?? ''}`) : null;
}

function merged(first: RawOrder, second: RawOrder): RawOrder {
  const shipments = second.shipments.filter(
    (one) =>
      !first.shipments.some(
        (other) => other.trackingNumber === one.trackingNumber && other.trackingUrl === one.trackingUrl,
      ),
  );
  return {
    ...first,
    url: first.url ?? second.url,
    code: first.code ?? second.code,
    placed: first.placed ?? second.placed,
    promised: first.promised ?? second.promised,
    total: first.total ?? second.total,
    items: first.items.length > 0 ? first.items : second.items,
    shipments: [...first.shipments, ...shipments],
  };
}

/** Structured data stands nowhere; its orders are shown where their number is printed. */
function placesOf(document: Document, references: string[]): (Element | null)[] {
  const places: (Element | null)[] = references.map(() => null);
  if (!document.body) return places;
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  for (let seen = 0, node = walker.nextNode(); node && seen < 20_000; seen++, node = walker.nextNode()) {
    const text = pageText(node.nodeValue);
    if (!text || /^(?:SCRIPT|STYLE|TEMPLATE)$/.test(node.parentElement?.tagName ?? '')) continue;
    references.forEach((reference, index) => {
      if (!places[index] && names(text, reference)) places[index] = node.parentElement;
    });
  }
  return places;
}

/** Whether the reference stands in the text as a word of its own: `49` is not in `149,00`. */
function names(text: string, reference: string): boolean {
  const at = text.indexOf(reference);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + reference.length));
}
