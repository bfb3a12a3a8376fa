import { KEPT_TABLES } from '../backup/kept-tables.ts';
import type { AppDatabase } from '../database.ts';
import { STAMP_ID } from './stamp-writes.ts';

/** What tells one state of the database from another. */
export interface DatabaseState {
  /** `null`: nothing was ever written to it. */
  database: string | null;
  writes: number;
  /** Rows of each table that is the owner's. */
  counts: Record<string, number>;
}

/** Of one moment. */
export function databaseState(db: AppDatabase): Promise<DatabaseState> {
  const tables = KEPT_TABLES.map(({ name }) => db.table(name));
  return db.transaction('r', [db.stamps, ...tables], async () => {
    const stamp = await db.stamps.get(STAMP_ID);
    const counted = await Promise.all(tables.map(async (table) => [table.name, await table.count()]));
    return {
      database: stamp?.database ?? null,
      writes: stamp?.writes ?? 0,
      counts: Object.fromEntries(counted),
    };
  });
}
