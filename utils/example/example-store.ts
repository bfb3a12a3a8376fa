import type { AppDatabase } from '../database.ts';
import { EXAMPLE_PREFIX } from './example-ids.ts';

/** Whether some of the example lies on the desk. */
export async function hasExample(db: AppDatabase): Promise<boolean> {
  const counts = await Promise.all([
    db.orders.where('id').startsWith(EXAMPLE_PREFIX).count(),
    db.partners.where('id').startsWith(EXAMPLE_PREFIX).count(),
    db.bookmarks.where('id').startsWith(EXAMPLE_PREFIX).count(),
  ]);
  return counts.some((count) => count > 0);
}
