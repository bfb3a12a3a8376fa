import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { HandMadeOrder } from './follow-orders.ts';
import type { Recipe } from './reading/recipe.ts';
import { BLANK_SUPPLIER, type Supplier } from './supplier.ts';
import { supplierAt } from './supplier-store.ts';

/** Only what is given changes. */
export interface SupplierChanges {
  name?: string;
  paused?: boolean;
  tabAllowed?: boolean;
}

export interface Shop {
  origin: string;
  shopPath: string;
  name: string;
  platform: string | null;
  ownTheme: boolean;
  listUrl: string | null;
  at: Instant;
}

/** The supplier at an origin and shop path, made on first sight. Fills what was not known; never overwrites. */
export async function ensureSupplier(db: AppDatabase, shop: Shop): Promise<Supplier> {
  return db.transaction('rw', db.suppliers, async () => {
    const known = await db.suppliers.where('[origin+shopPath]').equals([shop.origin, shop.shopPath]).first();
    if (!known) return addSupplier(db, shop);
    const supplier: Supplier = {
      ...known,
      platform: known.platform ?? shop.platform,
      ownTheme: known.ownTheme || shop.ownTheme,
      listUrl: known.listUrl ?? shop.listUrl,
    };
    await db.suppliers.put(supplier);
    return supplier;
  });
}

/**
 * The chosen supplier, the one at the order's address, the one of that name, or a new one. Inside a transaction.
 * The address is a clean one.
 */
export async function supplierOfHandMade(
  db: AppDatabase,
  { supplierId, supplierName, url }: HandMadeOrder,
  at: Instant,
): Promise<Supplier> {
  const chosen = supplierId === null ? undefined : await db.suppliers.get(supplierId);
  const atAddress = url === null ? undefined : await supplierAt(db, url);
  const name = supplierName.trim();
  const sameName = (other: Supplier) => other.name.toLowerCase() === name.toLowerCase();
  const known = chosen ?? atAddress ?? (await db.suppliers.filter(sameName).first());
  if (known) return known;
  const origin = url === null ? '' : new URL(url).origin;
  return addSupplier(db, { origin, shopPath: '/', name, platform: null, ownTheme: false, listUrl: null, at });
}

/** Rename, pause, allow a tab; only what is given changes. */
export async function editSupplier(
  db: AppDatabase,
  supplierId: string,
  changes: SupplierChanges,
): Promise<void> {
  await db.suppliers.update(supplierId, { ...changes });
}

/** Keeps what the owner taught by pointing; `null` forgets it. */
export async function teachSupplier(
  db: AppDatabase,
  supplierId: string,
  recipe: Recipe | null,
): Promise<void> {
  await db.suppliers.update(supplierId, { taught: recipe });
}

/** When the supplier was and will be looked at in the background. */
export async function scheduleSupplier(
  db: AppDatabase,
  supplierId: string,
  schedule: Partial<Pick<Supplier, 'nextCheckAt' | 'lastCheckAt' | 'failures'>>,
): Promise<void> {
  await db.suppliers.update(supplierId, schedule);
}

async function addSupplier(db: AppDatabase, { at, ...shop }: Shop): Promise<Supplier> {
  const supplier = { ...BLANK_SUPPLIER, id: crypto.randomUUID(), ...shop, addedAt: at };
  await db.suppliers.add(supplier);
  return supplier;
}
