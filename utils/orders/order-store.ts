import type { AppDatabase, StoredCheck } from '../database.ts';
import type { Order, OrderEvent } from './order.ts';

// What is deleted is left out here and not by Dexie, which would take a cursor from row to row: four times as long.

/** Every order that is not deleted, archived ones included. */
export async function followedOrders(db: AppDatabase): Promise<Order[]> {
  return notDeleted(await db.orders.toArray());
}

/** The supplier's orders that are not deleted. */
export async function ordersOfSupplier(db: AppDatabase, supplierId: string): Promise<Order[]> {
  return notDeleted(await db.orders.where('supplierId').equals(supplierId).toArray());
}

function notDeleted(orders: Order[]): Order[] {
  return orders.filter(({ deletedAt }) => deletedAt === null);
}

/** One order, deleted or not. */
export function orderById(db: AppDatabase, orderId: string): Promise<Order | undefined> {
  return db.orders.get(orderId);
}

/** The order's history, oldest first. */
export function eventsOf(db: AppDatabase, orderId: string): Promise<OrderEvent[]> {
  return db.orderEvents.where('[orderId+at]').between([orderId, -Infinity], [orderId, Infinity]).toArray();
}

/** The order's last looks, newest first. */
export function checksOf(db: AppDatabase, orderId: string): Promise<StoredCheck[]> {
  return db.checks
    .where('[orderId+at]')
    .between([orderId, -Infinity], [orderId, Infinity])
    .reverse()
    .toArray();
}

/** What happened to all orders since an instant, oldest first. */
export function eventsSince(db: AppDatabase, at: number): Promise<OrderEvent[]> {
  return db.orderEvents.where('at').aboveOrEqual(at).toArray();
}
