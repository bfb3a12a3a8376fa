import type { AppDatabase } from '../database.ts';
import type { Supplier } from './supplier.ts';

export function allSuppliers(db: AppDatabase): Promise<Supplier[]> {
  return db.suppliers.toArray();
}

export function supplierById(db: AppDatabase, supplierId: string): Promise<Supplier | undefined> {
  return db.suppliers.get(supplierId);
}

/** The supplier whose origin, and shop path on a shared host, an address belongs to; the longest path wins. */
export async function supplierAt(db: AppDatabase, url: string): Promise<Supplier | undefined> {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  if (origin === 'null') return undefined;
  const shops = await db.suppliers
    .where('[origin+shopPath]')
    .between([origin, ''], [origin, '\uffff'])
    .toArray();
  return shops
    .filter((shop) => `${pathname}/`.startsWith(shop.shopPath))
    .sort((a, b) => b.shopPath.length - a.shopPath.length)[0];
}
