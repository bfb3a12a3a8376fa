import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { applyReading } from './apply-reading.ts';
import { writeCheck, writeEvents } from './history.ts';
import { matchOrders, mayBeOf } from './match-orders.ts';
import { applyNotFound } from './not-found.ts';
import { type Glance, isNews, type Order, type OrderChange, type OrderEvent, type Outcome } from './order.ts';
import { ordersOfSupplier } from './order-store.ts';
import { orderKey } from './reading/order-key.ts';
import type { OrderReading, PageReading } from './reading/page-reading.ts';
import type { Supplier } from './supplier.ts';

/** What one page taught us. */
export interface Observation {
  /** How the look ended for each order it was about, by order id. */
  outcomes: Record<string, Outcome>;
  /** What was written to the history; `isNews(event.change)` tells what is worth saying. */
  events: OrderEvent[];
  /** For each of the page's orders, the id of the followed order it is; `null` when it is not followed. */
  known: (string | null)[];
  /** Orders of the page that could be followed and are not. */
  unknown: OrderReading[];
  /** Orders that could not be seen before and now can, though this page does not show them: look at them soon. */
  healed: string[];
}

export interface Look {
  supplier: Supplier;
  reading: PageReading;
  glance: Glance;
  at: Instant;
  /** The order whose own page was asked for: only it can be "not found". Else it is known by the page's address. */
  orderId?: string;
}

/**
 * Takes in a page that could be read: one transaction, and the same page again changes nothing.
 * A page of another origin, or of no order, teaches nothing; for sign-in and blocked pages see `recordOutcome`.
 */
export async function observe(db: AppDatabase, look: Look): Promise<Observation> {
  return db.transaction('rw', [db.suppliers, db.orders, db.orderEvents, db.checks], async () => {
    const seen: Observation = { outcomes: {}, events: [], known: [], unknown: [], healed: [] };
    const supplier = await db.suppliers.get(look.supplier.id);
    if (!supplier || !isPageOf(supplier, look.reading)) return seen;
    const orders = await ordersOfSupplier(db, supplier.id);
    if (look.reading.notFound) await takeNotFound(db, seen, orders, look);
    if (look.reading.page === 'order-list' || look.reading.page === 'order') {
      await takeOrders(db, seen, orders, look, supplier);
      await heal(db, seen, orders, look);
      await learnAboutSupplier(db, supplier, look.reading);
    }
    return seen;
  });
}

function isPageOf(supplier: Supplier, { url }: PageReading): boolean {
  return URL.canParse(url) && new URL(url).origin === supplier.origin;
}

async function takeOrders(
  db: AppDatabase,
  seen: Observation,
  orders: Order[],
  { reading: { orders: readings, page, account }, glance, at }: Look,
  { origin }: Supplier,
): Promise<void> {
  if (page !== 'order' && page !== 'order-list') return;
  const matches = matchOrders(orders, readings, account);
  seen.known = matches.map((order) => order?.id ?? null);
  for (const [index, reading] of readings.entries()) {
    const known = matches[index];
    if (!known) {
      if (orderKey(reading, account)) seen.unknown.push(reading);
      continue;
    }
    const { order, changes } = applyReading(known, { reading, page, account, origin, at });
    await conclude(db, seen, order, changes, {
      outcome: changes.some(isNews) ? 'changed' : 'unchanged',
      glance,
      at,
    });
  }
}

async function takeNotFound(db: AppDatabase, seen: Observation, orders: Order[], look: Look): Promise<void> {
  const { reading, orderId, glance, at } = look;
  const asked = orders.find((order) => (orderId ? order.id === orderId : order.url === reading.url));
  if (!asked) return;
  const { order, outcome, changes } = applyNotFound(asked, reading.account, at);
  await conclude(db, seen, order, changes, { outcome, glance, at });
}

async function conclude(
  db: AppDatabase,
  seen: Observation,
  order: Order,
  changes: OrderChange[],
  check: { outcome: Outcome; glance: Glance; at: Instant },
): Promise<void> {
  await db.orders.put(await writeCheck(db, order, check));
  seen.events.push(...(await writeEvents(db, order.id, changes, { glance: check.glance, at: check.at })));
  seen.outcomes[order.id] = check.outcome;
}

/** The shop shows its orders again: what kept us from seeing this account's other orders is over. */
async function heal(
  db: AppDatabase,
  seen: Observation,
  orders: Order[],
  { reading, at }: Look,
): Promise<void> {
  if (reading.notFound) return;
  const healed = orders.filter(
    (order) =>
      seen.outcomes[order.id] === undefined && mayBeOf(order, reading.account) && couldNotEnter(order, at),
  );
  if (healed.length > 0) await db.orders.bulkPut(healed.map((order) => ({ ...order, lastCheck: null })));
  seen.healed = healed.map((order) => order.id);
}

function couldNotEnter({ lastCheck }: Order, at: Instant): boolean {
  if (lastCheck === null || lastCheck.at > at) return false;
  return (
    lastCheck.outcome === 'signed-out' ||
    lastCheck.outcome === 'blocked' ||
    lastCheck.outcome === 'unreachable'
  );
}

/** What the shop's own pages tell of it. */
const LEARNT = ['platform', 'ownTheme', 'dateOrder', 'listUrl'] as const;

async function learnAboutSupplier(db: AppDatabase, supplier: Supplier, reading: PageReading): Promise<void> {
  const known: Supplier = {
    ...supplier,
    platform: supplier.platform ?? reading.platform,
    ownTheme: supplier.ownTheme || reading.ownTheme,
    dateOrder: reading.dateOrder ?? supplier.dateOrder,
    listUrl: supplier.listUrl ?? (reading.page === 'order-list' ? reading.url : null),
  };
  const isNew = LEARNT.some((fact) => known[fact] !== supplier[fact]);
  if (isNew) await db.suppliers.put(known);
}
