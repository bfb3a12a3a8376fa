import type { AppDatabase } from '../database.ts';
import { SETTINGS_TABLE } from './backup-file.ts';
import { asSetting, type Setting } from './kept-settings.ts';
import { KEPT_TABLES } from './kept-tables.ts';
import { matchRows, noMatching } from './match-rows.ts';
import type { ReadBackup } from './read-backup.ts';
import { isSameData } from './same-data.ts';

/** What a file would do to one table. */
export interface TablePreview {
  table: string;
  /** Not here yet. */
  added: number;
  same: number;
  /** Here under another id. */
  twins: number;
  differs: number;
  refused: number;
  /** Here and not in the file. */
  onlyHere: number;
}

const STEP = 500;
const NOTHING = { added: 0, same: 0, twins: 0, differs: 0, onlyHere: 0 };

/**
 * What a file would bring, table by table; nothing is written. Only those the file knows, and what it holds of kinds
 * that nobody knows here.
 */
export async function previewBackup(
  db: AppDatabase,
  backup: ReadBackup,
  settings: readonly Setting[],
  pause: () => Promise<void>,
): Promise<TablePreview[]> {
  const previews = [settingsPreview(backup, settings)];
  const matching = noMatching();
  for (const table of KEPT_TABLES.filter(({ name }) => Object.hasOwn(backup.header.counts, name))) {
    const counts = { new: 0, same: 0, twin: 0, differs: 0 };
    const rows = backup.rows.get(table.name) ?? [];
    for (let start = 0; start < rows.length; start += STEP) {
      for (const { kind } of await matchRows(db, table, rows.slice(start, start + STEP), matching))
        counts[kind]++;
      await pause();
    }
    const here = await db.table(table.name).count();
    previews.push({
      table: table.name,
      added: counts.new,
      same: counts.same,
      twins: counts.twin,
      differs: counts.differs,
      refused: backup.refused.get(table.name) ?? 0,
      onlyHere: Math.max(0, here - counts.same - counts.differs),
    });
  }
  const known = new Set(previews.map(({ table }) => table));
  const others = [...backup.refused].filter(([table]) => !known.has(table));

  return [...previews, ...others.map(([table, refused]) => ({ table, ...NOTHING, refused }))];
}

function settingsPreview({ rows, refused }: ReadBackup, settings: readonly Setting[]): TablePreview {
  const preview = { ...NOTHING };
  for (const { key, value } of (rows.get(SETTINGS_TABLE) ?? []).map(asSetting)) {
    const here = settings.find((one) => one.key === key);
    preview[!here ? 'added' : isSameData(here.value, value) ? 'same' : 'differs']++;
  }
  return { table: SETTINGS_TABLE, ...preview, refused: refused.get(SETTINGS_TABLE) ?? 0 };
}
