import type { AppDatabase } from '../database.ts';
import { eraseOrders } from './delete-orders.ts';

/** Deletes the supplier, its orders, their history and checks. Answers the origins whose permission goes. */
export async function forgetSupplier(db: AppDatabase, supplierId: string): Promise<string[]> {
  return db.transaction('rw', [db.suppliers, db.orders, db.orderEvents, db.checks], async () => {
    const supplier = await db.suppliers.get(supplierId);
    if (!supplier) return [];
    await eraseOrders(db, await db.orders.where('supplierId').equals(supplierId).primaryKeys());
    await db.suppliers.delete(supplierId);
    return originsWithoutSupplier(db, supplier.origin);
  });
}

/** The origin, unless another supplier lives there too (a host that shops share) or it is none. */
export async function originsWithoutSupplier(db: AppDatabase, origin: string): Promise<string[]> {
  if (origin === '') return [];
  const others = await db.suppliers
    .where('[origin+shopPath]')
    .between([origin, ''], [origin, '\uffff'])
    .count();
  return others === 0 ? [origin] : [];
}
