import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { digest, FORMAT, type Header, SETTINGS_TABLE, VERSION } from './backup-file.ts';
import { eachRows } from './each-rows.ts';
import { compress } from './gzip.ts';
import type { Setting } from './kept-settings.ts';
import { KEPT_TABLES } from './kept-tables.ts';
import { linesOf } from './lines.ts';

const EVERYTHING = KEPT_TABLES.map(({ name }) => name);

/**
 * Everything the owner has, or what some tables hold, as one file: see `backup-file.ts`. Of one moment: nothing is
 * written meanwhile.
 */
export async function makeBackup(
  db: AppDatabase,
  { app, at, settings }: { app: string; at: Instant; settings: readonly Setting[] },
  names: readonly string[] = EVERYTHING,
): Promise<Blob> {
  const { counts, pieces } = await readAll(db, settings, names);
  const body = new Uint8Array(await new Blob(pieces).arrayBuffer());
  const header: Header = {
    format: FORMAT,
    version: VERSION,
    app,
    madeAt: at,
    counts,
    bytes: body.length,
    sha256: await digest(body),
  };
  return compress(new Blob([`${JSON.stringify(header)}\n`, body]));
}

const encoder = new TextEncoder();

async function readAll(db: AppDatabase, settings: readonly Setting[], names: readonly string[]) {
  const counts: Record<string, number> = { [SETTINGS_TABLE]: settings.length };
  const pieces = [encoder.encode(linesOf(SETTINGS_TABLE, settings))];
  const tables = names.map((name) => db.table<object>(name));
  await db.transaction('r', tables, async () => {
    for (const table of tables) {
      counts[table.name] = 0;
      await eachRows(table, async (rows) => {
        pieces.push(encoder.encode(linesOf(table.name, rows)));
        counts[table.name] = (counts[table.name] ?? 0) + rows.length;
      });
    }
  });
  return { counts, pieces };
}
