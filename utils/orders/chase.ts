import { longDay } from '../dates/day-words.ts';
import { type Language, loadTexts, type Texts } from '../texts/texts.ts';
import type { Order } from './order.ts';
import type { OrderView } from './order-view.ts';

/** A ready message, plain text. */
export interface ChaseDraft {
  subject: string;
  body: string;
}

const ITEMS_NAMED = 10;

/** The message in every language: it is written in the supplier's, whatever the owner's is. */
export async function chaseDrafts(order: Order, view: OrderView): Promise<Record<Language, ChaseDraft>> {
  const [en, fr] = await Promise.all([loadTexts('en'), loadTexts('fr')]);
  return { en: chaseDraft(order, view, en), fr: chaseDraft(order, view, fr) };
}

/** Asks the supplier, politely, where an order is. */
export function chaseDraft(order: Order, view: OrderView, texts: Texts): ChaseDraft {
  const { chase } = texts;
  return {
    subject: order.reference ? chase.subject(order.reference) : chase.subjectWithoutReference,
    body: [
      chase.hello,
      aboutOrder(order, view, texts).join('\n'),
      items(order, texts).join('\n'),
      chase.question,
      chase.thanks,
      chase.regards,
    ]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
  };
}

function aboutOrder(order: Order, view: OrderView, { chase, dates }: Texts): string[] {
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

function items({ items }: Order, { chase }: Texts): string[] {
  if (items.length === 0) return [];
  const named = items.slice(0, ITEMS_NAMED).map(({ name, quantity }) => chase.item(name, quantity));
  const more = items.length - named.length;
  return [chase.items, ...named, ...(more > 0 ? [chase.moreItems(more)] : [])];
}
