import browser from 'webextension-polyfill';
import { planAfterVisit } from '../../utils/checks/plan-supplier.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { followOrders } from '../../utils/orders/follow-orders.ts';
import { orderKey } from '../../utils/orders/reading/order-key.ts';
import type { PageReading, RawPage } from '../../utils/orders/reading/page-reading.ts';
import { shopPlace } from '../../utils/orders/shop-place.ts';
import { siteNameOnPage } from '../../utils/orders/site-name.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import { ensureSupplier } from '../../utils/orders/supplier-service.ts';
import { supplierAt } from '../../utils/orders/supplier-store.ts';
import { understandPage } from '../../utils/orders/understand-page.ts';
import { ownDayAt } from '../../utils/settings-store.ts';
import { syncRegisteredScripts } from './registered-scripts.ts';

/** Keys of the page's orders, in their order; `null` where it tells no id. */
export function keysOf(reading: PageReading): (string | null)[] {
  return reading.orders.map((order) => orderKey(order, reading.account)?.key ?? null);
}

/**
 * Follows orders of a page and makes their supplier. Whether its site is granted does not matter here: asked for
 * in the same click, a permission comes later or never, and the orders are kept either way.
 * @param keys which orders, all of them when `null`
 */
export async function followPage(tabId: number, page: RawPage, keys: string[] | null): Promise<string[]> {
  const db = await openDatabase();
  const place = shopPlace(page.url);
  if (!place) return [];
  const known = await supplierAt(db, page.url);
  const reading = understandPage(page, known, await ownDayAt(Date.now()));
  if (reading.page !== 'order' && reading.page !== 'order-list') return [];
  const pageKeys = keysOf(reading);
  const readings = reading.orders.filter((_, index) => {
    const key = pageKeys[index];
    return key != null && (keys === null || keys.includes(key));
  });
  if (readings.length === 0) return [];
  const at = Date.now();
  const supplier = known ?? (await newSupplier(tabId, reading, place, at));
  const ids = await followOrders(db, {
    supplier,
    readings,
    page: reading.page,
    account: reading.account,
    glance: 'click',
    at,
  });
  const visit = { isList: reading.page === 'order-list', shownAt: at, healed: [] };
  await planAfterVisit(db, supplier, visit, { now: at, random: Math.random() });
  await syncRegisteredScripts();
  return ids;
}

async function newSupplier(
  tabId: number,
  reading: PageReading,
  place: { origin: string; shopPath: string },
  at: number,
): Promise<Supplier> {
  return ensureSupplier(await openDatabase(), {
    ...place,
    name: (await siteName(tabId)) ?? nameFromAddress(place),
    platform: reading.platform,
    ownTheme: reading.ownTheme,
    listUrl: reading.page === 'order-list' ? reading.url : null,
    at,
  });
}

/** The shop's own name, where its page says it; the owner can change it. */
async function siteName(tabId: number): Promise<string | null> {
  const injection = { target: { tabId }, func: siteNameOnPage };
  const [injected] = await browser.scripting.executeScript(injection).catch(() => []);
  const name = injected?.result;
  return typeof name === 'string' && name.length <= 60 ? name : null;
}

function nameFromAddress({ origin, shopPath }: { origin: string; shopPath: string }): string {
  const host = new URL(origin).hostname.replace(/^www\./, '');
  return shopPath === '/' ? host : decodeURI(shopPath.slice(1, -1));
}
