import type { AppDatabase } from '../database.ts';
import { DRAWERS, type Drawer, KEPT_TABLES } from './kept-tables.ts';

/** How much lies in a drawer: rows of each table, and about how many bytes they are as text. */
export interface StoredAmount {
  drawer: Drawer;
  counts: Record<string, number>;
  bytes: number;
}

/** Enough to know what a row weighs. */
const SAMPLE = 100;

export async function storedAmounts(db: AppDatabase): Promise<StoredAmount[]> {
  const amounts = DRAWERS.map((drawer): StoredAmount => ({ drawer, counts: {}, bytes: 0 }));
  for (const { name, drawer } of KEPT_TABLES) {
    const amount = amounts.find((one) => one.drawer === drawer);
    if (!amount) continue;
    const count = await db.table(name).count();
    const sample: object[] = await db.table(name).limit(SAMPLE).toArray();
    amount.counts[name] = count;
    if (count > 0) amount.bytes += Math.round((JSON.stringify(sample).length / sample.length) * count);
  }
  return amounts;
}
