import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';

/** Deletes with undo: the rows stay, unseen, until `purgeDeleted`. */
export async function deleteOrders(_db: AppDatabase, _orderIds: string[], _at: Instant): Promise<void> {
  throw new Error('deleteOrders: being written');
}

export async function restoreOrders(_db: AppDatabase, _orderIds: string[]): Promise<void> {
  throw new Error('restoreOrders: being written');
}

/** Removes for good what was deleted more than thirty days ago. For a daily alarm. */
export async function purgeDeleted(_db: AppDatabase, _at: Instant): Promise<void> {
  throw new Error('purgeDeleted: being written');
}
