import { locate } from './locate.ts';
import { kindOf } from './page-kind.ts';
import type { ExtractedPage, RawItem, RawOrder, RawShipment } from './page-reading.ts';
import type { FieldName, Fields, ListPart, Locator, OrderPart, Recipe } from './recipe.ts';

/** More orders, items or parcels than this on one page are not read. */
const MOST = { orders: 200, items: 200, shipments: 20 };

/** Reads a page with one recipe. Nothing is interpreted here: texts in, texts out. */
export function extractPage(document: Document, url: string, recipe: Recipe): ExtractedPage {
  const page = kindOf(document, url, recipe);
  const found =
    page.kind === 'order'
      ? readOrder(document, url, recipe.order)
      : page.kind === 'order-list'
        ? readList(document, url, recipe)
        : [];
  return {
    raw: {
      url,
      page: found.length === 0 && page.kind === 'order' ? 'other' : page.kind,
      platform: recipe.platform,
      language: document.documentElement.lang.slice(0, 2).toLowerCase() || null,
      account: accountOn(document, url, recipe),
      notFound: page.notFound,
      orders: found.map(({ order }) => order),
    },
    places: found.map(({ place }) => place),
  };
}

function accountOn(document: Document, url: string, { account }: Recipe): string | null {
  return locate(document, account, url)?.text ?? null;
}

interface ReadOrder {
  order: RawOrder;
  place: Element | null;
}

function readOrder(document: Document, url: string, part: OrderPart | null): ReadOrder[] {
  if (!part) return [];
  const root = firstOf(document, part.root ?? []) ?? document;
  const read = readFields(root, url, part.fields);
  if (!read || (read.order.reference === null && read.order.label === null)) return [];
  read.order.url ??= url;
  Object.assign(read.order, readDetails(root, url, part));
  return [read];
}

type Details = Pick<RawOrder, 'items' | 'shipments'>;

/** What an order holds and how it travels, where the part of the recipe says how to see it. */
function readDetails(
  root: Document | Element,
  url: string,
  { items, shipments }: Pick<ListPart, 'items' | 'shipments'> | OrderPart,
): Details {
  const at = (row: Element, ways: Locator[] | undefined) => locate(row, ways, url)?.text ?? null;
  return {
    items: rowsOf(root, items?.rows ?? [])
      .slice(0, MOST.items)
      .flatMap((row): RawItem[] => {
        const name = at(row, items?.name);
        return name ? [{ name, quantity: at(row, items?.quantity) }] : [];
      }),
    shipments: rowsOf(root, shipments?.rows ?? [])
      .slice(0, MOST.shipments)
      .flatMap((row): RawShipment[] => {
        const parcel = {
          trackingNumber: at(row, shipments?.trackingNumber),
          trackingUrl: at(row, shipments?.trackingUrl),
          label: at(row, shipments?.label),
          code: at(row, shipments?.code),
        };
        // A carrier alone is how it will be sent, not a parcel.
        const isParcel = Object.values(parcel).some((text) => text !== null);
        return isParcel ? [{ carrier: at(row, shipments?.carrier), ...parcel }] : [];
      }),
  };
}

/** The rows of a list; a desktop row and its mobile copy are one order, the first one's texts win. */
function readList(document: Document, url: string, { list }: Recipe): ReadOrder[] {
  const byKey = new Map<string, ReadOrder>();
  for (const row of rowsOf(document, list?.rows ?? [])) {
    if (byKey.size === MOST.orders) break;
    const read = readFields(row, url, list?.fields ?? {});
    if (!read) continue;
    if (list) Object.assign(read.order, readDetails(row, url, list));
    const key = read.order.platformId ?? `ref:${read.order.reference}`;
    const known = byKey.get(key);
    byKey.set(key, known ? merge(known, read) : read);
  }
  return [...byKey.values()];
}

function merge(first: ReadOrder, copy: ReadOrder): ReadOrder {
  const given = Object.entries(first.order).filter(([, value]) => value !== null);
  return {
    order: { ...copy.order, ...Object.fromEntries(given) },
    place: isSeen(first.place) ? first.place : (copy.place ?? first.place),
  };
}

function isSeen(element: Element | null): boolean {
  return (element?.getClientRects().length ?? 0) > 0;
}

function readFields(scope: Document | Element, url: string, fields: Fields): ReadOrder | null {
  const ways: RawOrder['ways'] = {};
  const places: Partial<Record<FieldName, Element | null>> = {};
  const read = (name: FieldName): string | null => {
    const found = locate(scope, fields[name], url);
    if (!found) return null;
    ways[name] = found.way;
    places[name] = found.element;
    return found.text;
  };
  const order: RawOrder = {
    platformId: read('platformId'),
    reference: read('reference'),
    url: read('url'),
    label: read('label'),
    code: read('code'),
    payment: read('payment'),
    placed: read('placed'),
    promised: read('promised'),
    total: read('total'),
    items: [],
    shipments: [],
    ways,
  };
  if (order.platformId === null && order.reference === null) return null;
  order.url = order.url?.replace('{id}', order.platformId ?? '') ?? null;
  return { order, place: places.label ?? places.reference ?? null };
}

function rowsOf(scope: Document | Element, selectors: string[]): Element[] {
  for (const selector of selectors) {
    const rows = [...scope.querySelectorAll(selector)];
    if (rows.length > 0) return rows;
  }
  return [];
}

function firstOf(scope: Document, selectors: string[]): Element | null {
  for (const selector of selectors) {
    const element = scope.querySelector(selector);
    if (element) return element;
  }
  return null;
}
