import { yieldToNewerBrowser } from '../../utils/browser-zones-store.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import { makeSnapshot, type PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';
import { pileContext } from '../../utils/pile/pile-context.ts';
import { pileNow } from '../../utils/pile/pile-now.ts';
import type { PileOrder } from '../../utils/pile/pile-records.ts';
import { type PileRows, readPileRows } from '../../utils/pile/pile-store.ts';
import type { PileView } from '../../utils/pile/pile-view.ts';
import type { Settings } from '../../utils/settings.ts';
import { loadSettings } from '../../utils/settings-store.ts';
import { watch } from '../../utils/watch.ts';

export interface LiveLists {
  pile: PileView;
  snapshot: PopupSnapshot;
  /** Every order, archived ones included: what the search looks through. */
  all: OrderView[];
  /** Their records, by id. */
  records: ReadonlyMap<string, PileOrder>;
}

/** The pile and the orders as the database has them, now and after every change. */
export async function watchLists(
  onValue: (value: LiveLists) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  const [settings] = await Promise.all([loadSettings(), yieldToNewerBrowser()]);
  let last: PileRows;
  const show = async (rows: PileRows) => {
    last = rows;
    const live = await liveLists(rows, settings);
    if (rows === last && !signal.aborted) onValue(live);
  };
  return watch(
    (db) => readPileRows(db, Date.now(), settings.recheckMonths),
    (rows) => void show(rows).catch(onError),
    onError,
    signal,
  );
}

async function liveLists(rows: PileRows, settings: Settings): Promise<LiveLists> {
  const context = await pileContext(rows, settings, Date.now());
  const { view, records } = pileNow(rows, context);
  const all = [...records.orders.values()].map((order) => order.view);
  return { pile: view, snapshot: makeSnapshot(all, context), all, records: records.orders };
}
