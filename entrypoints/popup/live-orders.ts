import { yieldToNewerBrowser } from '../../utils/browser-zones-store.ts';
import type { AppDatabase } from '../../utils/database.ts';
import { dayAt } from '../../utils/dates/zoned-time.ts';
import { loadCalendar } from '../../utils/load-calendar.ts';
import { followedOrders } from '../../utils/orders/order-store.ts';
import { type OrderView, viewsOf } from '../../utils/orders/order-view.ts';
import { makeSnapshot, type PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';
import { allSuppliers } from '../../utils/orders/supplier-store.ts';
import { dueCalls } from '../../utils/partners/due-calls.ts';
import { allPartners } from '../../utils/partners/partner-store.ts';
import { snapshotOf } from '../../utils/partners/snapshot-of.ts';
import type { Settings } from '../../utils/settings.ts';
import { browserLanguage, languageOf, loadSettings, zoneOf } from '../../utils/settings-store.ts';
import { watch } from '../../utils/watch.ts';

export interface LiveOrders {
  snapshot: PopupSnapshot;
  /** Every order, archived ones included: what the search looks through. */
  all: OrderView[];
}

/** The orders, and the calls to make, as the database has them, now and after every change. */
export async function watchOrders(
  onValue: (value: LiveOrders) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  const [settings] = await Promise.all([loadSettings(), yieldToNewerBrowser()]);
  let last: Records;
  const show = async (records: Records) => {
    last = records;
    const live = await liveOrders(records, settings);
    if (records === last && !signal.aborted) onValue(live);
  };
  return watch(readRecords, (records) => void show(records).catch(onError), onError, signal);
}

type Records = Awaited<ReturnType<typeof readRecords>>;

async function readRecords(db: AppDatabase) {
  const [orders, suppliers, partners] = await Promise.all([
    followedOrders(db),
    allSuppliers(db),
    allPartners(db),
  ]);
  return { orders, suppliers, toCall: partners.filter(({ call }) => call !== null) };
}

async function liveOrders({ orders, suppliers, toCall }: Records, settings: Settings): Promise<LiveOrders> {
  const language = languageOf(settings, browserLanguage());
  const [at, zone] = [Date.now(), zoneOf(settings)];
  const calls = toCall.length > 0 ? await snapshotOf(toCall, { settings, zone, language }) : null;
  const due = calls ? dueCalls(calls, at).due : [];
  const when = { at, today: dayAt(at, zone), zone, calendar: await loadCalendar(settings), language };
  return {
    snapshot: makeSnapshot({ orders, suppliers, calls: due }, when),
    all: viewsOf(orders, suppliers, when),
  };
}
