import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Check, Glance, Order, OrderChange, OrderEvent } from './order.ts';

/** Looks kept per order; older ones are dull. */
export const CHECKS_KEPT = 50;

/** Writes what happened to an order. Inside the transaction of the use case. */
export async function writeEvents(
  db: AppDatabase,
  orderId: string,
  changes: OrderChange[],
  how: { glance: Glance | null; at: Instant },
): Promise<OrderEvent[]> {
  const events = changes.map((change) => ({ id: crypto.randomUUID(), orderId, ...how, change }));
  if (events.length > 0) await db.orderEvents.bulkAdd(events);
  return events;
}

/** Notes a look, keeps the last ones, and answers the order with it. Inside the transaction of the use case. */
export async function writeCheck(db: AppDatabase, order: Order, look: Check): Promise<Order> {
  const check = asFirstTaken(order.lastCheck, look);
  await db.checks.put({ orderId: order.id, ...check });
  const all = await db.checks
    .where('[orderId+at]')
    .between([order.id, -Infinity], [order.id, Infinity])
    .primaryKeys();
  if (all.length > CHECKS_KEPT) await db.checks.bulkDelete(all.slice(0, -CHECKS_KEPT));
  const isLatest = order.lastCheck === null || check.at >= order.lastCheck.at;
  return isLatest ? { ...order, lastCheck: check } : order;
}

/** The same look taken in twice (a worker was stopped in between) finds nothing new the second time: it did bring news. */
function asFirstTaken(last: Check | null, look: Check): Check {
  const isAgain = last?.at === look.at && last.glance === look.glance;
  return isAgain && last.outcome === 'changed' && look.outcome === 'unchanged' ? last : look;
}
