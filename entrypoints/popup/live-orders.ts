import type { AppDatabase } from '../../utils/database.ts';
import { dayAt } from '../../utils/dates/zoned-time.ts';
import { followedOrders } from '../../utils/orders/order-store.ts';
import { type OrderView, viewsOf } from '../../utils/orders/order-view.ts';
import { makeSnapshot, type PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';
import { allSuppliers } from '../../utils/orders/supplier-store.ts';
import { browserLanguage, languageOf, loadSettings, zoneOf } from '../../utils/settings-store.ts';
import { watch } from '../../utils/watch.ts';

export interface LiveOrders {
  snapshot: PopupSnapshot;
  /** Every order, archived ones included: what the search looks through. */
  all: OrderView[];
}

/** The orders as the database has them, now and after every change. */
export async function watchOrders(
  onValue: (value: LiveOrders) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  const settings = await loadSettings();
  const language = languageOf(settings, browserLanguage());
  const { country, region } = settings;
  const read = async (db: AppDatabase): Promise<LiveOrders> => {
    const [orders, suppliers] = await Promise.all([followedOrders(db), allSuppliers(db)]);
    const at = Date.now();
    const zone = zoneOf(settings);
    const when = { at, today: dayAt(at, zone), zone, calendar: { country, region }, language };
    return { snapshot: makeSnapshot(orders, suppliers, when), all: viewsOf(orders, suppliers, when) };
  };
  return watch(read, onValue, onError, signal);
}
