import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';

const KEPT_FOR = 30 * 24 * 3600 * 1000;

/** Deletes with undo: the rows stay, unseen, until `purgeDeleted`. */
export async function deleteOrders(db: AppDatabase, orderIds: string[], at: Instant): Promise<void> {
  await db.orders
    .where('id')
    .anyOf(orderIds)
    .and((order) => order.deletedAt === null)
    .modify({ deletedAt: at });
}

export async function restoreOrders(db: AppDatabase, orderIds: string[]): Promise<void> {
  await db.orders.where('id').anyOf(orderIds).modify({ deletedAt: null });
}

/** Removes for good what was deleted more than thirty days ago. For a daily alarm. */
export async function purgeDeleted(db: AppDatabase, at: Instant): Promise<void> {
  await db.transaction('rw', [db.orders, db.orderEvents, db.checks], async () => {
    const ids = await db.orders
      .where('deletedAt')
      .belowOrEqual(at - KEPT_FOR)
      .primaryKeys();
    await eraseOrders(db, ids);
  });
}

/** Removes orders with all that belongs to them. Inside the transaction of the use case. */
export async function eraseOrders(db: AppDatabase, orderIds: string[]): Promise<void> {
  for (const id of orderIds) {
    await db.orderEvents.where('[orderId+at]').between([id, -Infinity], [id, Infinity]).delete();
    await db.checks.where('[orderId+at]').between([id, -Infinity], [id, Infinity]).delete();
  }
  await db.orders.bulkDelete(orderIds);
}
