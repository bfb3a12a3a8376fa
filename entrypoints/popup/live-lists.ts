import { type BackupAge, backupAge } from '../../utils/backup/backup-log.ts';
import { yieldToNewerBrowser } from '../../utils/browser-zones-store.ts';
import type { AppDatabase } from '../../utils/database.ts';
import type { Instant } from '../../utils/dates/day.ts';
import { shiftDay } from '../../utils/dates/day-count.ts';
import { instantsOf } from '../../utils/dates/wall-time.ts';
import { openDatabase } from '../../utils/open-database.ts';
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

/** The clock that lists go by. */
export interface ListClock {
  now: () => Instant;
  /** Runs something once it is that late; answers how to call it off. */
  at: (moment: Instant, run: () => void) => () => void;
}

/** A timer that rings early, as the browser's may by a millisecond, would find nothing changed. */
const A_LITTLE = 50;

const realClock: ListClock = {
  now: () => Date.now(),
  at(moment, run) {
    const timer = setTimeout(run, Math.max(0, moment - Date.now()) + A_LITTLE);
    return () => clearTimeout(timer);
  },
};

/** The pile and the orders as the database has them, now, after every change, and when the clock alone changes them. */
export async function watchLists(
  onValue: (value: LiveLists) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
  clock: ListClock = realClock,
): Promise<void> {
  const [settings] = await Promise.all([loadSettings(), yieldToNewerBrowser()]);
  const read = (db: AppDatabase) => readPileRows(db, clock.now(), settings.recheckMonths);
  let last: PileRows;
  let callOff = () => {};
  const show = async (rows: PileRows) => {
    last = rows;
    const { changesAt, ...live } = await liveLists(
      rows,
      settings,
      await backupAge(await openDatabase()),
      clock.now(),
    );
    if (rows !== last || signal.aborted) return;
    onValue(live);
    callOff();
    callOff = clock.at(changesAt, () => void openDatabase().then(read).then(show).catch(onError));
  };
  signal.addEventListener('abort', () => callOff());
  return watch(read, (rows) => void show(rows).catch(onError), onError, signal);
}

/**
 * The lists as these rows, wherever they come from, have them at an instant; and when they change next by the clock
 * alone: at midnight at the latest.
 */
export async function liveLists(
  rows: PileRows,
  settings: Settings,
  backup: BackupAge,
  at: Instant,
): Promise<LiveLists & { changesAt: Instant }> {
  const context = await pileContext(rows, settings, at, backup);
  const { view, records, changesAt } = pileNow(rows, context);
  const all = [...records.orders.values()].map((order) => order.view);
  const midnight = instantsOf(shiftDay(context.today, 1), '00:00', context.zone).compatible;
  return {
    ...{ pile: view, snapshot: makeSnapshot(all, context), all, records: records.orders },
    changesAt: Math.min(midnight, ...changesAt.filter((change) => change > at)),
  };
}
