import browser from 'webextension-polyfill';
import { backupAge } from '../../utils/backup/backup-log.ts';
import { yieldToNewerBrowser } from '../../utils/browser-zones-store.ts';
import { planSupplier } from '../../utils/checks/plan-supplier.ts';
import type { AppDatabase } from '../../utils/database.ts';
import type { Instant } from '../../utils/dates/day.ts';
import { noteClock } from '../../utils/last-clock.ts';
import { loadCalendar } from '../../utils/load-calendar.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { noteLateOrders } from '../../utils/orders/note-late.ts';
import { lightenSnapshot, makeSnapshot } from '../../utils/orders/popup-snapshot.ts';
import { lighten } from '../../utils/partners/partner-snapshot.ts';
import { snapshotOf } from '../../utils/partners/snapshot-of.ts';
import { pileContext } from '../../utils/pile/pile-context.ts';
import { type PileNow, pileNow } from '../../utils/pile/pile-now.ts';
import { notePile } from '../../utils/pile/pile-service.ts';
import { type PileRows, readPileRows } from '../../utils/pile/pile-store.ts';
import { lightenPile } from '../../utils/pile/pile-view.ts';
import { knownLoss } from '../../utils/safety/loss.ts';
import type { Settings } from '../../utils/settings.ts';
import { loadSettings, zoneOf } from '../../utils/settings-store.ts';
import { SNAPSHOTS } from '../../utils/storage-names.ts';
import { planWake } from './alarms.ts';
import { tellNews } from './notifications.ts';
import { tellCalls } from './tell-calls.ts';
import { tellMorning } from './tell-morning.ts';
import { showAlarm, showBadge } from './toolbar.ts';
import { watchSoon } from './watch-soon.ts';

/** There while something was changed and what is derived from it is not yet written. */
const DUE_KEY = 'refresh-due';

/** Does a change and then everything that follows from changes. A worker that dies between the two catches up. */
export async function changing<Result>(change: () => Promise<Result>): Promise<Result> {
  await browser.storage.local.set({ [DUE_KEY]: true });
  try {
    return await change();
  } finally {
    await refresh();
  }
}

let waiting: Promise<void> | null = null;

/** Writes everything that is derived: lateness, the pile, the popup's snapshots, the badge, plans, news. One run at a time. */
export function refresh(): Promise<void> {
  waiting ??= navigator.locks.request('refresh', () => {
    waiting = null; // what is changed from here on needs a run of its own
    return derive();
  });
  return waiting;
}

async function derive(): Promise<void> {
  const db = await openDatabase();
  const [settings] = await Promise.all([loadSettings(), yieldToNewerBrowser()]);
  const [at, zone] = [Date.now(), zoneOf(settings)];
  await browser.storage.local.remove(DUE_KEY);
  await noteLateOrders(db, { at, zone, calendar: await loadCalendar(settings) });
  const { rows, pile } = await derivePile(db, settings, at);
  await keepSnapshots(rows, pile, settings);
  await ((await knownLoss()) ? showAlarm() : showBadge(pile.view));
  await noteClock(at);
  const ordersOf = Map.groupBy(rows.orders, ({ supplierId }) => supplierId);
  for (const supplier of rows.suppliers)
    await planSupplier(db, supplier, ordersOf.get(supplier.id) ?? [], { now: at, random: Math.random() });
  const untoldNews = await tellNews(db, settings, at, zone);
  const calls = { partners: rows.partners, due: pile.calls };
  const untoldCalls = await tellCalls(db, settings, calls, { now: at, zone });
  const untoldMorning = await tellMorning(settings, pile.view, { now: at, zone });
  await planWake(db, { at, zone, punctual: [untoldNews, untoldCalls, untoldMorning, ...pile.changesAt] });
  watchSoon();
}

/** The pile now. What came and what left is noted first, so that what is counted as done is so by now. */
async function derivePile(
  db: AppDatabase,
  settings: Settings,
  at: Instant,
): Promise<{ rows: PileRows; pile: PileNow }> {
  const read = () => readPileRows(db, at, settings.recheckMonths);
  const rows = await read();
  const context = await pileContext(rows, settings, at, await backupAge(db));
  const pile = pileNow(rows, context);
  if (!(await notePile(db, pile))) return { rows, pile };
  const noted = await read();
  return { rows: noted, pile: pileNow(noted, context) };
}

/** What the popup paints from before anything is loaded. */
async function keepSnapshots(rows: PileRows, { view, records }: PileNow, settings: Settings): Promise<void> {
  const { zone } = records;
  const { at, today, language } = view;
  const partners = await snapshotOf(rows.partners, { settings, zone, language });
  const orders = [...records.orders.values()].map((order) => order.view);
  await browser.storage.local.set({
    [SNAPSHOTS.orders]: lightenSnapshot(makeSnapshot(orders, { at, today, zone, language })),
    [SNAPSHOTS.partners]: lighten(partners, today),
    [SNAPSHOTS.pile]: lightenPile(view),
  });
}
