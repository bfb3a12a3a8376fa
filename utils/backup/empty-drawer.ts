import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { keepPoint } from './keep-point.ts';
import { type Drawer, tablesOf } from './kept-tables.ts';
import { clearTables, everything, forgetIndex } from './restore.ts';

/** Empties a drawer; what was in it is a restore point. */
export async function emptyDrawer(
  db: AppDatabase,
  { drawer, pointId }: { drawer: Drawer; pointId: string },
  at: Instant,
): Promise<void> {
  const tables = tablesOf(drawer);
  await db.transaction('rw', everything(db), async () => {
    if (await db.savedStates.get(pointId)) return;
    await keepPoint(db, { id: pointId, at, before: 'empty', drawer, tables, settings: [] });
    await clearTables(db, tables);
    await forgetIndex(db, tables);
  });
}
