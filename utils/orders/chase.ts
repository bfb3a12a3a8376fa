import { longDay } from '../dates/day-words.ts';
import { type Language, textsFor } from '../texts/texts.ts';
import type { Order } from './order.ts';
import type { OrderView } from './order-view.ts';

/** A ready message, plain text. */
export interface ChaseDraft {
  subject: string;
  body: string;
}

const ITEMS_NAMED = 10;

/** Asks the supplier, politely, where an order is. In the supplier's language, whatever the owner's is. */
export function chaseDraft(order: Order, view: OrderView, language: Language): ChaseDraft {
  const { chase } = textsFor(language);
  return {
    subject: order.reference ? chase.subject(order.reference) : chase.subjectWithoutReference,
    body: [
      chase.hello,
      aboutOrder(order, view, language).join('\n'),
      items(order, language).join('\n'),
      chase.question,
      chase.thanks,
      chase.regards,
    ]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
  };
}

function aboutOrder(order: Order, view: OrderView, language: Language): string[] {
  const { chase, dates } = textsFor(language);
  const placed = order.placedOn && longDay(order.placedOn, dates);
  const lines = [chase.order(order.reference, placed)];
  if (view.due) {
    const day = longDay(view.due.on, dates);
    lines.push(view.lateDays > 0 ? chase.late[view.due.by](day, view.lateDays) : chase.due[view.due.by](day));
  }
  if (order.received && !order.received.all) {
    lines.push(chase.partReceived(longDay(order.received.on, dates)));
  }
  const tracking = view.shipment?.trackingNumber;
  return tracking ? [...lines, chase.tracking(tracking)] : lines;
}

function items({ items }: Order, language: Language): string[] {
  const { chase } = textsFor(language);
  if (items.length === 0) return [];
  const named = items.slice(0, ITEMS_NAMED).map(({ name, quantity }) => chase.item(name, quantity));
  const more = items.length - named.length;
  return [chase.items, ...named, ...(more > 0 ? [chase.moreItems(more)] : [])];
}
