import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { originsWithoutSupplier } from './forget-supplier.ts';
import { writeEvents } from './history.ts';
import { mayBeOf } from './match-orders.ts';
import { mergeOrders } from './merge-orders.ts';
import type { Order } from './order.ts';
import type { Supplier } from './supplier.ts';

/** The address to move a supplier to is none: not `https://…` or `http://…`. */
export class NotAShopAddress extends Error {}

interface Place {
  origin: string;
  shopPath: string;
}

/**
 * The shop moved to another address (its origin, and its path on a host that shops share): supplier, orders and
 * history go along, addresses are rewritten, and a supplier that is there already is merged in without loss.
 * Answers the origins whose permission goes.
 */
export async function moveSupplier(
  db: AppDatabase,
  supplierId: string,
  address: string,
  at: Instant,
): Promise<string[]> {
  const to = placeOf(address);
  return db.transaction('rw', [db.suppliers, db.orders, db.orderEvents, db.checks], async () => {
    const supplier = await db.suppliers.get(supplierId);
    if (!supplier || (supplier.origin === to.origin && supplier.shopPath === to.shopPath)) return [];
    const there = await db.suppliers.where('[origin+shopPath]').equals([to.origin, to.shopPath]).first();
    const moved = {
      ...supplier,
      ...to,
      listUrl: movedUrl(supplier.listUrl, supplier, to),
      nextCheckAt: at,
      failures: 0,
    };
    await db.suppliers.put(there ? mergeSuppliers(moved, there) : moved);
    for (const order of await db.orders.where('supplierId').equals(supplierId).toArray()) {
      await db.orders.put({ ...order, url: movedUrl(order.url, supplier, to) });
      const change = { kind: 'moved', fromOrigin: supplier.origin, toOrigin: to.origin } as const;
      await writeEvents(db, order.id, [change], { glance: 'hand', at });
    }
    if (there) await takeOver(db, there, supplierId);
    return originsWithoutSupplier(db, supplier.origin);
  });
}

function placeOf(address: string): Place {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) throw new NotAShopAddress(address);
  return { origin: url.origin, shopPath: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/` };
}

/** The same page at the new place; an address elsewhere (a carrier's) stays. */
function movedUrl(url: string | null, from: Place, to: Place): string | null {
  const prefix = from.origin + from.shopPath;
  return url?.startsWith(prefix) ? to.origin + to.shopPath + url.slice(prefix.length) : url;
}

/** What the site there is, as it was seen there; what the owner decided, as they decided it first. */
function mergeSuppliers(moved: Supplier, there: Supplier): Supplier {
  return {
    ...moved,
    platform: there.platform ?? moved.platform,
    listUrl: there.listUrl ?? moved.listUrl,
    taught: there.taught ?? moved.taught,
    corrections: { ...there.corrections, ...moved.corrections },
    dateOrder: there.dateOrder ?? moved.dateOrder,
    tabAllowed: moved.tabAllowed || there.tabAllowed,
    paused: moved.paused && there.paused,
    addedAt: Math.min(moved.addedAt, there.addedAt),
  };
}

/** Gives another supplier's orders to this one; an order both have becomes one, with both histories. */
async function takeOver(db: AppDatabase, from: Supplier, supplierId: string): Promise<void> {
  const own = await db.orders.where('supplierId').equals(supplierId).toArray();
  for (const order of await db.orders.where('supplierId').equals(from.id).toArray()) {
    const twin = own.find((other) => isTwin(other, order));
    if (!twin) {
      await db.orders.put({ ...order, supplierId });
      continue;
    }
    await db.orders.delete(order.id);
    await db.orders.put(mergeOrders(twin, order));
    await giveHistory(db, order.id, twin.id);
  }
  await db.suppliers.delete(from.id);
}

function isTwin(one: Order, other: Order): boolean {
  return one.key === other.key && one.weakKey === other.weakKey && mayBeOf(one, other.account);
}

async function giveHistory(db: AppDatabase, fromId: string, toId: string): Promise<void> {
  const all = [
    [fromId, -Infinity],
    [fromId, Infinity],
  ] as const;
  await db.orderEvents
    .where('[orderId+at]')
    .between(...all)
    .modify({ orderId: toId });
  const checks = await db.checks
    .where('[orderId+at]')
    .between(...all)
    .toArray();
  await db.checks
    .where('[orderId+at]')
    .between(...all)
    .delete();
  await db.checks.bulkPut(checks.map((check) => ({ ...check, orderId: toId })));
}
