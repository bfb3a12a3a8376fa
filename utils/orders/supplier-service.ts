import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { SupplierChanges } from '../messages.ts';
import type { Recipe } from './reading/recipe.ts';
import type { Supplier } from './supplier.ts';

/** The supplier at an origin and shop path, made on first sight. Fills what was not known; never overwrites. */
export async function ensureSupplier(
  _db: AppDatabase,
  _shop: {
    origin: string;
    shopPath: string;
    name: string;
    platform: string | null;
    listUrl: string | null;
    at: Instant;
  },
): Promise<Supplier> {
  throw new Error('ensureSupplier: being written');
}

export async function editSupplier(
  _db: AppDatabase,
  _supplierId: string,
  _changes: SupplierChanges,
): Promise<void> {
  throw new Error('editSupplier: being written');
}

/** Keeps what the owner taught by pointing; `null` forgets it. */
export async function teachSupplier(
  _db: AppDatabase,
  _supplierId: string,
  _recipe: Recipe | null,
): Promise<void> {
  throw new Error('teachSupplier: being written');
}

/** When the supplier was and will be looked at in the background. */
export async function scheduleSupplier(
  _db: AppDatabase,
  _supplierId: string,
  _schedule: Partial<Pick<Supplier, 'nextCheckAt' | 'lastCheckAt' | 'failures'>>,
): Promise<void> {
  throw new Error('scheduleSupplier: being written');
}

/** Deletes the supplier, its orders, their history and checks. Answers the origins whose permission goes. */
export async function forgetSupplier(_db: AppDatabase, _supplierId: string): Promise<string[]> {
  throw new Error('forgetSupplier: being written');
}
