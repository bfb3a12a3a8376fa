import { addDays } from '../dates/calendar-day.ts';
import type { Day, Instant } from '../dates/day.ts';
import { dayAt } from '../dates/zoned-time.ts';
import type { Language } from '../texts/texts.ts';
import type { OrderGroup, OrderView } from './order-view.ts';

/** What the popup paints of the orders before anything is loaded; kept in `storage.local` under `popup-snapshot`. */
export interface PopupSnapshot {
  version: 1;
  at: Instant;
  today: Day;
  language: Language;
  /** Sorted; without archived orders, and with those that arrived in the last seven days only. The first ones, where it is kept. */
  views: OrderView[];
  counts: Record<OrderGroup, number>;
}

/** How long what arrived stays in the popup. */
const DAYS_SHOWN = 7;

/** @param all every order as lists show it, sorted */
export function makeSnapshot(
  all: OrderView[],
  when: { at: Instant; today: Day; zone: string; language: Language },
): PopupSnapshot {
  const views = all.filter((view) => isShown(view, when));
  const counts = { late: 0, waiting: 0, moving: 0, arrived: 0 };
  for (const view of views) counts[view.group]++;
  const { at, today, language } = when;
  return { version: 1, at, today, language, views, counts };
}

/** What one looks through where the database does not answer; a popup is read from it in no time. */
const KEPT = 50;

/** What is worth keeping for a first paint: the first orders, and the numbers of all. */
export function lightenSnapshot(snapshot: PopupSnapshot): PopupSnapshot {
  return { ...snapshot, views: snapshot.views.slice(0, KEPT) };
}

function isShown(view: OrderView, { today, zone }: { today: Day; zone: string }): boolean {
  if (view.archived) return false;
  if (view.group !== 'arrived') return true;
  if (view.overBefore) return false;
  const since = addDays(today, -DAYS_SHOWN);
  return dayAt(view.statusSince, zone) >= since || (view.received !== null && view.received.on >= since);
}
