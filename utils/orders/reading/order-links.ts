import { pageText } from './page-text.ts';

/** An order named by an address: the platform's own id of it. */
export interface OrderLink {
  id: string;
  url: string;
  element: Element;
}

/** Path segments after which an order's id stands. */
const SEGMENT =
  /^(?:.*[-_])?(?:orders?|commandes?|bestellung(?:en)?|auftr(?:ag|aege|%C3%A4ge)|pedidos?|ordin[ei]|bestelling(?:en)?|purchases?|achats?|compras?|acquisti|aankopen|order_id|orderid|id_order|orderdetails?|orderinfo|order-received)(?:[-_](?:details?|view|info|confirmation|tracking|status|history))?$/i;
const KEY =
  /^(?:(?:cart_|sales_)?order_?(?:id|no|nr|number|code|key_id)?|id_?order|oid|ordernumber|order-?id|commande(?:_id|_no)?|id_commande|num_commande|bestellung|bestell_?nr|bestellnummer|auftrag|pedido(?:_id)?|id_pedido|ordine(?:_id)?|id_ordine|bestelling|bestelnummer)$/i;
/** What names an order only in an address that speaks of one: `?ctrl=order&cid=41`. */
const BARE_KEY = /^(?:id|cid|num|number|numero|nr|no|ref|reference)$/i;
/** Segments between the word and the id, and what can be done with an order, which does not name one. */
const BETWEEN =
  /^(?:view|details?|show|info|id|number|voir|suivi|ver|detail|anzeigen|ansicht|bekijken|vedi|account|my|order|history|status|received|confirmation|success|thank-?you)$/i;
const ACTION =
  /cancel|reorder|re-order|invoice|facture|rechnung|factur|fattura|pay(?!p)|return|refund|print|pdf|delete|annul|stornier|again|repeat|review|logout/i;
const MOST_LINKS = 3000;

/** The order's id in an address, or `null`: `/account/orders/10483`, `?id_order=316`. */
export function orderIdIn(address: string): string | null {
  const parts = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?/.exec(address.slice(0, 2000));
  const pairs = `${parts?.[2] ?? ''}`
    .split('&')
    .slice(0, 40)
    .map((pair) => pair.split('='));
  const of = (name: RegExp) => pairs.find(([key = '', value = '']) => name.test(key) && isId(value))?.[1];
  const named = of(KEY);
  if (named) return decoded(named);
  const words = [...`${parts?.[1] ?? ''}`.split('/').slice(0, 30), ...pairs.map(([, value = '']) => value)];
  const bare = words.some((word) => SEGMENT.test(word)) ? of(BARE_KEY) : undefined;
  if (bare) return decoded(bare);
  const segments = `${parts?.[1] ?? ''}/${parts?.[3] ?? ''}`.split('/').slice(0, 30);
  const word = segments.findIndex((segment) => SEGMENT.test(segment));
  if (word < 0) return null;
  for (const segment of segments.slice(word + 1, word + 4)) {
    if (isId(segment)) return decoded(segment);
    if (!BETWEEN.test(segment) && !SEGMENT.test(segment)) return null;
  }
  return null;
}

/** An id has a digit; `page`, `new` and `2` of a pagination have not, or are told by what they name. */
function isId(text: string): boolean {
  return /^[\w.%#=-]{1,80}$/.test(text) && /\d/.test(text);
}

function decoded(text: string): string {
  try {
    return pageText(decodeURIComponent(text), 80).replace(/^#/, '');
  } catch {
    return text;
  }
}

/** The page's links to orders, those that only look before those that do something. */
export function orderLinksOf(document: Document, isFrame: (element: Element) => boolean): OrderLink[] {
  const links: (OrderLink & { acts: boolean })[] = [];
  let seen = 0;
  for (const element of document.querySelectorAll('a[href]')) {
    if (seen++ >= MOST_LINKS) break;
    const url = element.getAttribute('href') ?? '';
    if (/^(?:#|javascript:|mailto:|tel:|data:)/i.test(url)) continue;
    const id = orderIdIn(url);
    if (id && !isFrame(element))
      links.push({ id, url: pageText(url, 2000), element, acts: ACTION.test(url) });
  }
  return links.sort((one, other) => Number(one.acts) - Number(other.acts));
}

/** The first link to an order in a row, which may be that link itself. */
export function orderLinkIn(row: Element): OrderLink | null {
  const links = [...row.querySelectorAll('a[href]')].slice(0, 20);
  if (row.localName === 'a') links.unshift(row);
  for (const link of links) {
    const url = link.getAttribute('href') ?? '';
    const id = /^(?:#|javascript:|data:)/i.test(url) ? null : orderIdIn(url);
    if (id) return { id, url, element: link };
  }
  return null;
}
