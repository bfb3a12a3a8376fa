import type { AppDatabase } from '../database.ts';
import type { Day, Instant } from '../dates/day.ts';
import type { OrderChanges } from '../messages.ts';

/** Sets what the owner may set; only what is given changes. */
export async function editOrder(
  _db: AppDatabase,
  _orderId: string,
  _changes: OrderChanges,
  _at: Instant,
): Promise<void> {
  throw new Error('editOrder: being written');
}

/** The owner received all or part of it; `null` takes it back. */
export async function markReceived(
  _db: AppDatabase,
  _orderId: string,
  _received: { on: Day; all: boolean } | null,
  _at: Instant,
): Promise<void> {
  throw new Error('markReceived: being written');
}
