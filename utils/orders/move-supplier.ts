import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';

/**
 * The shop moved to another origin: supplier, orders and history go along, addresses are rewritten.
 * A supplier that is there already is merged in without loss. Answers the origins whose permission goes.
 */
export async function moveSupplier(
  _db: AppDatabase,
  _supplierId: string,
  _toOrigin: string,
  _at: Instant,
): Promise<string[]> {
  throw new Error('moveSupplier: being written');
}
