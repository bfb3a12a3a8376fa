import type { Day } from '../../utils/dates/day.ts';
import { shortDay } from '../../utils/dates/day-words.ts';
import { isNews, type Order, type OrderChange, type OrderEvent } from '../../utils/orders/order.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import type { WorkerTexts } from '../../utils/texts/worker-texts.ts';

/** What one notification says: the news of one supplier. */
export interface News {
  supplierId: string;
  title: string;
  message: string;
  /** The orders it is about, in the order it names them. */
  orderIds: string[];
  eventIds: string[];
}

const LINES_AT_MOST = 4;

/** News that the owner has not seen with their own eyes: found by the background, or an order that became late. */
export function isToTell({ change, glance }: OrderEvent): boolean {
  const seenByOwner = glance === 'visit' || glance === 'click' || glance === 'hand';
  return isNews(change) && (change.kind === 'late' || !seenByOwner);
}

/** Groups events by supplier, one line an order; of several changes of an order all are said. */
export function groupNews(
  events: OrderEvent[],
  orders: Map<string, Order>,
  suppliers: Map<string, Supplier>,
  texts: WorkerTexts,
  today: Day,
): News[] {
  const bySupplier = Map.groupBy(events, ({ orderId }) => orders.get(orderId)?.supplierId);
  return [...bySupplier].flatMap(([supplierId, own]) => {
    const supplier = supplierId === undefined ? undefined : suppliers.get(supplierId);
    if (!supplier) return [];
    const byOrder = Map.groupBy(own, ({ orderId }) => orderId);
    const lines = [...byOrder].map(([orderId, changes]) => {
      const what = changes.map(({ change }) => wordsOf(change, texts, today)).filter(Boolean);
      return texts.notifications.line(nameOf(orders.get(orderId)), what.join(', '));
    });
    const shown = lines.slice(0, LINES_AT_MOST);
    if (lines.length > shown.length) shown.push(texts.notifications.more(lines.length - shown.length));
    return {
      supplierId: supplier.id,
      title: titleOf(supplier),
      message: shown.map(printable).join('\n'),
      orderIds: [...byOrder.keys()],
      eventIds: own.map(({ id }) => id),
    };
  });
}

function nameOf(order: Order | undefined): string {
  return order?.reference ?? order?.items[0]?.name ?? '';
}

function wordsOf(change: OrderChange, texts: WorkerTexts, today: Day): string {
  const words = texts.notifications;
  switch (change.kind) {
    case 'status':
      if (change.to === 'unknown' && change.rawLabel) return texts.orders.quoted(change.rawLabel);
      return texts.status.words[change.to];
    case 'late':
      return texts.orders.daysLate(change.days);
    case 'promised':
      return change.to ? words.promised(shortDay(change.to, today, texts.dates)) : words.noPromise;
    case 'shipment':
      return words.parcel(change.shipment.trackingNumber ?? change.shipment.carrier ?? '');
    case 'gone':
    case 'found':
      return words[change.kind];
    default:
      return '';
  }
}

/** Its name, and where it is when the name does not say so: a shop may call itself anything. */
function titleOf({ name, origin }: Supplier): string {
  const words = printable(name);
  const host = origin && new URL(origin).host.replace(/^www\./, '');
  if (words.toLowerCase().includes(host)) return words;
  if (words === '') return host;
  return `${words.length > 60 ? `${words.slice(0, 60)}…` : words} (${host})`;
}

/** A shop's words on the owner's screen: one line without control or direction characters, and short. */
function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 120);
}
