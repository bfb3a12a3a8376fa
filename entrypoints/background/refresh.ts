import browser from 'webextension-polyfill';
import { yieldToNewerBrowser } from '../../utils/browser-zones-store.ts';
import { planSupplier } from '../../utils/checks/plan-supplier.ts';
import { dayAt } from '../../utils/dates/zoned-time.ts';
import { loadCalendar } from '../../utils/load-calendar.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { noteLateOrders } from '../../utils/orders/note-late.ts';
import { followedOrders } from '../../utils/orders/order-store.ts';
import { makeSnapshot } from '../../utils/orders/popup-snapshot.ts';
import { allSuppliers } from '../../utils/orders/supplier-store.ts';
import { dueCalls } from '../../utils/partners/due-calls.ts';
import { lighten } from '../../utils/partners/partner-snapshot.ts';
import { allPartners } from '../../utils/partners/partner-store.ts';
import { snapshotOf } from '../../utils/partners/snapshot-of.ts';
import { browserLanguage, languageOf, loadSettings, zoneOf } from '../../utils/settings-store.ts';
import { planWake } from './alarms.ts';
import { tellNews } from './notifications.ts';
import { tellCalls } from './tell-calls.ts';
import { showBadge } from './toolbar.ts';

const SNAPSHOT_KEY = 'popup-snapshot';
const PARTNERS_KEY = 'partner-snapshot';
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

/** Writes everything that is derived: lateness, the popup's snapshot, the badge, plans, news. One run at a time. */
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
  const calendar = await loadCalendar(settings);
  const [at, zone] = [Date.now(), zoneOf(settings)];
  await browser.storage.local.remove(DUE_KEY);
  await noteLateOrders(db, { at, zone, calendar });
  const [orders, suppliers] = await Promise.all([followedOrders(db), allSuppliers(db)]);
  const language = languageOf(settings, browserLanguage());
  const today = dayAt(at, zone);
  const partners = await snapshotOf(await allPartners(db), { settings, zone, language });
  const { due, changesAt } = dueCalls(partners, at);
  const snapshot = makeSnapshot({ orders, suppliers, calls: due }, { at, today, zone, calendar, language });
  await browser.storage.local.set({ [SNAPSHOT_KEY]: snapshot, [PARTNERS_KEY]: lighten(partners, today) });
  await showBadge(snapshot);
  for (const supplier of suppliers) await planSupplier(db, supplier, { now: at, random: Math.random() });
  const untoldNews = await tellNews(db, settings, at, zone);
  const untoldCalls = await tellCalls(db, settings, { partners: partners.partners, due }, { now: at, zone });
  await planWake(db, { at, zone, punctual: [untoldNews, untoldCalls, changesAt] });
}
