import browser from 'webextension-polyfill';
import type { AppDatabase } from '../../utils/database.ts';
import type { Instant } from '../../utils/dates/day.ts';
import { dayAt, isQuiet, quietUntil } from '../../utils/dates/zoned-time.ts';
import type { OrderEvent } from '../../utils/orders/order.ts';
import { eventsSince, followedOrders } from '../../utils/orders/order-store.ts';
import { allSuppliers } from '../../utils/orders/supplier-store.ts';
import type { Settings } from '../../utils/settings.ts';
import { browserLanguage, languageOf } from '../../utils/settings-store.ts';
import { loadWorkerTexts } from '../../utils/texts/worker-texts.ts';
import { groupNews, isToTell, type News } from './news.ts';
import { openDesk } from './open-desk.ts';

/** Ids of the events that were told (or that the owner wants no word of), with their time. */
const TOLD_KEY = 'told-events';
/** News older than this is no news: the list in the popup has it. */
const FRESH_FOR = 2 * 24 * 3600 * 1000;
/** Notification ids say where a click leads, because the worker that made them may be gone. */
export const DESK_ID = 'desk#';

/**
 * Tells what was not told yet, unless it is quiet: then it waits. Answers until when, or `null` when nothing waits.
 * What was told is noted after it was shown, and the same news has the same id: told twice it shows once.
 */
export async function tellNews(
  db: AppDatabase,
  settings: Settings,
  now: Instant,
  zone: string,
): Promise<Instant | null> {
  const told = await loadTold();
  const events = (await eventsSince(db, now - FRESH_FOR)).filter(
    (event) => isToTell(event) && !Object.hasOwn(told, event.id),
  );
  if (events.length === 0) return null;
  if (settings.notifications) {
    if (isQuiet(now, settings.quietHours, zone)) return quietUntil(now, settings.quietHours, zone);
    for (const news of await newsOf(db, events, settings, dayAt(now, zone))) await show(news);
  }
  await noteTold(told, events, now);
  return null;
}

async function newsOf(
  db: AppDatabase,
  events: OrderEvent[],
  settings: Settings,
  today: string,
): Promise<News[]> {
  const [orders, suppliers] = await Promise.all([followedOrders(db), allSuppliers(db)]);
  const texts = await loadWorkerTexts(languageOf(settings, browserLanguage()));
  // A paused order or an archived one is left in peace.
  const awaited = orders.filter((order) => !order.paused && order.archivedAt === null);
  const byId = new Map(awaited.map((order) => [order.id, order]));
  const suppliersById = new Map(suppliers.map((supplier) => [supplier.id, supplier]));
  return groupNews(events, byId, suppliersById, texts, today);
}

async function show(news: News): Promise<void> {
  const [only, ...others] = news.orderIds;
  const place =
    only !== undefined && others.length === 0 ? `/orders/${only}` : `/orders?supplier=${news.supplierId}`;
  await notify(`${DESK_ID}${place}|${news.eventIds[0] ?? ''}`, news.title, news.message);
}

export async function notify(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('icon/128.png');
  // The list in the popup is the truth, the notification a courtesy: a desktop without any is no failure.
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message }).catch(() => undefined);
}

/** A click on a notification opens what it is about. */
export async function openNotified(id: string): Promise<void> {
  await browser.notifications.clear(id);
  if (!id.startsWith(DESK_ID)) return;
  const place = id.slice(DESK_ID.length).split('|')[0] ?? '';
  await openDesk(`#${place}`);
}

async function loadTold(): Promise<Record<string, Instant>> {
  const { [TOLD_KEY]: told } = await browser.storage.local.get(TOLD_KEY);
  return typeof told === 'object' && told !== null ? (told as Record<string, Instant>) : {};
}

async function noteTold(told: Record<string, Instant>, events: OrderEvent[], now: Instant): Promise<void> {
  const kept = Object.entries(told).filter(([, at]) => at > now - 2 * FRESH_FOR);
  const added = events.map(({ id }) => [id, now] as const);
  await browser.storage.local.set({ [TOLD_KEY]: Object.fromEntries([...kept, ...added]) });
}
