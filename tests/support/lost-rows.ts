import type { AppDatabase } from '../../utils/database.ts';

/** Rows go, or become others, as in a browser that loses a part of its files: nobody counts it. */
export async function loseRows(db: AppDatabase, table: string, ...others: unknown[]): Promise<void> {
  const store = db.backendDB().transaction(table, 'readwrite').objectStore(table);
  store.clear();
  for (const other of others) store.put(other);
  await new Promise((resolve) => store.transaction.addEventListener('complete', resolve));
}
