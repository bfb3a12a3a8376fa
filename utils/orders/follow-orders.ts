import type { AppDatabase } from '../database.ts';
import type { Day, Instant } from '../dates/day.ts';
import { applyReading, type Sight, setStatus } from './apply-reading.ts';
import { writeEvents } from './history.ts';
import { matchOrders } from './match-orders.ts';
import { newOrder } from './new-order.ts';
import type { Glance, Order, OrderChange, OrderPage } from './order.ts';
import { cleanUrl } from './reading/clean-url.ts';
import { orderKey } from './reading/order-key.ts';
import type { Item, OrderReading } from './reading/page-reading.ts';
import type { Status } from './status.ts';
import type { Supplier } from './supplier.ts';
import { supplierOfHandMade } from './supplier-service.ts';

/** An order that the owner writes down, of a shop without pages. */
export interface HandMadeOrder {
  /** Made by the form when it opens, so that a message sent twice adds one order. */
  id: string;
  supplierId: string | null;
  supplierName: string;
  reference: string | null;
  url: string | null;
  status: Status;
  placedOn: Day | null;
  promisedOn: Day | null;
  total: string | null;
  items: Item[];
  note: string;
}

export interface Follow {
  supplier: Supplier;
  /** The orders to follow, as one page shows them. */
  readings: OrderReading[];
  page: OrderPage;
  /** The page's account mark. */
  account: string | null;
  glance: Glance;
  at: Instant;
}

/**
 * Follows what a page shows. An order that is followed already stays one order; a deleted one comes back with its
 * history. Answers the ids of the orders now followed, in the order of the readings; what nothing names is left out.
 */
export async function followOrders(db: AppDatabase, follow: Follow): Promise<string[]> {
  return db.transaction('rw', [db.orders, db.orderEvents], async () => {
    const { supplier, account, glance, at } = follow;
    const orders = await db.orders.where('supplierId').equals(supplier.id).toArray();
    const ids = new Set<string>();
    for (const reading of follow.readings) {
      const [known] = matchOrders(orders, [reading], account);
      const order = known ?? firstSight(follow, reading);
      if (!order) continue;
      ids.add(order.id);
      if (known && known.deletedAt === null) continue;
      await db.orders.put({ ...order, deletedAt: null });
      if (known) continue;
      orders.push(order);
      await writeEvents(db, order.id, [followed(order)], { glance, at });
    }
    return [...ids];
  });
}

/** What a page shows of an order seen for the first time. How it stands is where it starts: no change, no news. */
function firstSight(follow: Follow, reading: OrderReading): Order | null {
  const { supplier, page, account, glance, at } = follow;
  const key = orderKey(reading, account);
  if (!key) return null;
  const blank = newOrder({ id: crypto.randomUUID(), supplierId: supplier.id, key: key.key, at });
  const sight: Sight = { reading, page, account, origin: supplier.origin, at };
  const { order } = applyReading({ ...blank, weakKey: key.weak }, sight);
  return { ...order, lastCheck: { at, outcome: 'unchanged', glance } };
}

/** Keeps an order that no page shows. Its id is the message's: sent twice it is one order. */
export async function addByHand(db: AppDatabase, made: HandMadeOrder, at: Instant): Promise<string> {
  return db.transaction('rw', [db.suppliers, db.orders, db.orderEvents], async () => {
    if (await db.orders.get(made.id)) return made.id;
    const url = cleanUrl(made.url, made.url ?? '');
    const supplier = await supplierOfHandMade(db, { ...made, url }, at);
    const named = orderKey({ platformId: null, reference: made.reference }, null);
    const order: Order = {
      ...newOrder({ id: made.id, supplierId: supplier.id, key: named?.key ?? `hand:${made.id}`, at }),
      weakKey: true,
      manual: true,
      reference: made.reference,
      url,
      placedOn: made.placedOn,
      userPromisedOn: made.promisedOn,
      total: made.total,
      items: made.items,
      note: made.note,
    };
    setStatus(order, made.status, at);
    await db.orders.add(order);
    await writeEvents(db, order.id, [followed(order)], { glance: 'hand', at });
    return order.id;
  });
}

function followed({ status, rawLabel }: Order): OrderChange {
  return { kind: 'followed', status, rawLabel };
}
