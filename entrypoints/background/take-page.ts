import browser from 'webextension-polyfill';
import { planAfterVisit } from '../../utils/checks/plan-supplier.ts';
import type { AppDatabase } from '../../utils/database.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { matchOrders } from '../../utils/orders/match-orders.ts';
import { observe } from '../../utils/orders/observe-page.ts';
import { ordersOfSupplier } from '../../utils/orders/order-store.ts';
import type { PageReading, RawPage } from '../../utils/orders/reading/page-reading.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import { supplierAt } from '../../utils/orders/supplier-store.ts';
import { understandPage } from '../../utils/orders/understand-page.ts';
import { readTab } from '../../utils/read-tab.ts';
import { ownDayAt } from '../../utils/settings-store.ts';
import { shownSince } from './page-age.ts';

/** A page understood, and for each of its orders the id of the followed order it is. */
export interface TakenPage {
  reading: PageReading;
  known: (string | null)[];
}

/** Takes in a page that the owner looks at: it updates what is followed, and counts as a look. */
export async function takePage(
  db: AppDatabase,
  supplier: Supplier,
  page: RawPage,
  { tabId, glance }: { tabId: number; glance: 'click' | 'visit' },
): Promise<TakenPage> {
  const at = await shownSince(tabId, glance, page);
  if (at === null) return recognisePage(db, supplier, page);
  const reading = understandPage(page, supplier, await ownDayAt(at));
  const observation = await observe(db, { supplier, reading, glance, at });
  if (reading.page === 'order-list' || reading.page === 'order') {
    const visit = { isList: reading.page === 'order-list', shownAt: at, healed: observation.healed };
    await planAfterVisit(db, supplier, visit, { now: Date.now(), random: Math.random() });
  }
  return { reading, known: observation.known };
}

/** Recognises the orders of a page without taking it in. */
export async function recognisePage(db: AppDatabase, supplier: Supplier, page: RawPage): Promise<TakenPage> {
  const reading = understandPage(page, supplier, await ownDayAt(Date.now()));
  const orders = await ordersOfSupplier(db, supplier.id);
  const matches = matchOrders(orders, reading.orders, reading.account);
  return { reading, known: matches.map((order) => order?.id ?? null) };
}

const KEY = 'tab-page:';

/** The page last read in a tab, for the click that follows it. */
export async function rememberPage(tabId: number, page: RawPage): Promise<void> {
  await browser.storage.session.set({ [KEY + tabId]: page });
}

export async function rememberedPage(tabId: number): Promise<RawPage | null> {
  const stored = await browser.storage.session.get(KEY + tabId);
  return (stored[KEY + tabId] as RawPage | undefined) ?? null;
}

export async function forgetPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(KEY + tabId);
}

/** Reads a tab as its supplier's pages are read: what the owner taught there is tried first. */
export async function readSupplierTab(tabId: number): Promise<RawPage> {
  const { url } = await browser.tabs.get(tabId);
  const supplier = url ? await supplierAt(await openDatabase(), url) : undefined;
  return readTab(tabId, supplier?.taught ?? null);
}
