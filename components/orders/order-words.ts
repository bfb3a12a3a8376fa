import type { Day, Instant } from '../../utils/dates/day.ts';
import { daysBetween } from '../../utils/dates/day-count.ts';
import { ago, relativeDay, shortDay } from '../../utils/dates/day-words.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { FirstTexts } from '../../utils/texts/texts.ts';

/** The clock of a page: what "today" and "ago" are reckoned from. */
export interface Now {
  at: Instant;
  today: Day;
}

/** How an order is named in a sentence, for a screen reader: "Boulonnerie Ferrand, 8841207". */
export function orderName(view: Pick<OrderView, 'supplierName' | 'reference' | 'title'>): string {
  return `${view.supplierName}, ${view.reference ?? view.title}`;
}

/** When it should be there and who says so; what already arrived of it first. */
export function dueWords(view: OrderView, now: Now, texts: FirstTexts): string | null {
  if (view.received) {
    const day = shortDay(view.received.on, now.today, texts.dates);
    return view.received.all ? texts.orders.receivedOn(day) : texts.orders.partReceivedOn(day);
  }
  if (!view.due) return null;
  const day = shortDay(view.due.on, now.today, texts.dates);
  if (view.due.by === 'shop') return texts.orders.promisedByShop(day);
  return view.due.by === 'user' ? texts.orders.promisedByYou(day) : texts.orders.usuallyBy(day);
}

/** How old the order is: `passée il y a 18 j`. */
export function ageWords(view: OrderView, now: Now, texts: FirstTexts): string | null {
  if (!view.placedOn) return null;
  const days = daysBetween(view.placedOn, now.today);
  const when = days > 1 ? texts.orders.daysAgo(days) : relativeDay(view.placedOn, now.today, texts.dates);
  return texts.orders.placed(when);
}

/** How old what we say about it is. */
export function freshnessWords(view: OrderView, now: Now, texts: FirstTexts): string {
  if (view.manual) return texts.orders.byHand;
  if (view.seenAt === null) return texts.orders.neverSeen;
  return texts.orders.seen(ago(view.seenAt, now.at, texts.dates));
}
