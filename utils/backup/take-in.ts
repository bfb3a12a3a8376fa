import type { AppDatabase } from '../database.ts';
import { asSetting, type Setting } from './kept-settings.ts';
import { type KeptTable, keptTable } from './kept-tables.ts';
import { readLine } from './lines.ts';
import { type Matching, matchRows, noMatching } from './match-rows.ts';
import type { RestoreRequest } from './restore.ts';

/** Takes the pieces of a state in, one after the other, inside its transaction; answers the settings that are to be put into extension storage. */
export async function takeIn(
  db: AppDatabase,
  request: RestoreRequest,
  settings: readonly Setting[],
): Promise<Setting[]> {
  const matching = noMatching();
  const settingsDue: Setting[] = [];
  for (let number = 0; number < request.pieces; number++) {
    const piece = await db.savedPieces.get([request.stateId, number]);
    for (const [name, rows] of rowsIn(piece?.lines ?? '')) {
      if (!request.tables.includes(name)) continue;
      const table = keptTable(name);
      if (table) await db.table(name).bulkPut(await rowsToPut(db, table, rows, request, matching));
      else settingsDue.push(...settingsToPut(rows.map(asSetting), settings, request));
    }
  }
  return settingsDue;
}

/** The rows of a piece that may be kept, by table. Whoever staged them had looked at them too; only we write. */
function rowsIn(lines: string): Map<string, object[]> {
  const rows = new Map<string, object[]>();
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const { table, read } = readLine(line);
    if (!('row' in read)) continue;
    const before = rows.get(table);
    if (before) before.push(read.row);
    else rows.set(table, [read.row]);
  }
  return rows;
}

async function rowsToPut(
  db: AppDatabase,
  table: KeptTable,
  rows: object[],
  { mode, differing }: RestoreRequest,
  matching: Matching,
): Promise<object[]> {
  if (mode === 'replace') return rows;
  const matches = await matchRows(db, table, rows, matching);
  const wanted = matches.filter(({ kind }) => kind === 'new' || (kind === 'differs' && differing === 'take'));
  return wanted.map(({ row }) => row);
}

function settingsToPut(
  found: Setting[],
  here: readonly Setting[],
  { mode, differing }: RestoreRequest,
): Setting[] {
  if (mode === 'replace' || differing === 'take') return found;
  return found.filter(({ key }) => !here.some((one) => one.key === key));
}
