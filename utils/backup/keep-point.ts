import type { AppDatabase } from '../database.ts';
import { SETTINGS_TABLE } from './backup-file.ts';
import { eachRows } from './each-rows.ts';
import type { Setting } from './kept-settings.ts';
import { linesOf } from './lines.ts';
import type { SavedState } from './saved-state.ts';

/** What a restore point is made of, but for the rows. */
export type PointToKeep = Pick<SavedState, 'id' | 'at' | 'before' | 'drawer' | 'tables'> & {
  /** As they are stored now. */
  settings: readonly Setting[];
};

/** Keeps tables as they are, to go back to. Inside the transaction that changes them: nothing comes between. */
export async function keepPoint(db: AppDatabase, { settings, ...point }: PointToKeep): Promise<void> {
  const counts: Record<string, number> = {};
  let pieces = 0;
  const keep = async (table: string, rows: readonly object[]) => {
    counts[table] = (counts[table] ?? 0) + rows.length;
    await db.savedPieces.put({ stateId: point.id, number: pieces, lines: linesOf(table, rows) });
    pieces++;
  };
  for (const name of point.tables) {
    if (name === SETTINGS_TABLE) await keep(name, settings);
    else await eachRows(db.table(name), (rows) => keep(name, rows));
  }
  await db.savedStates.put({ ...point, kind: 'point', pieces, counts, settingsDue: [] });
}
