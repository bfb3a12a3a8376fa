import type { AppDatabase } from './database.ts';
import { sitePattern } from './orders/shop-place.ts';
import { allSuppliers } from './orders/supplier-store.ts';

/** Match patterns of the sites that something needs which is kept: a supplier, or a page in the dossier that was checked. */
export async function sitesInUse(db: AppDatabase): Promise<Set<string>> {
  const suppliers = await allSuppliers(db);
  const checked = await db.bookmarks.filter(({ check }) => check !== null).toArray();
  const addresses = [...suppliers.map(({ origin }) => origin), ...checked.map(({ url }) => url)];
  return new Set(addresses.filter((address) => /^https?:/.test(address)).map(sitePattern));
}
