import { SETTINGS_TABLE } from './backup-file.ts';
import { readSetting } from './kept-settings.ts';
import { keptTable } from './kept-tables.ts';
import { hasUnsafeName, type ReadRow } from './read-row.ts';

/** Rows as the lines of a file. */
export function linesOf(table: string, rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify([table, row])}\n`).join('');
}

/** A line's table, as it says itself, and its row if it may be kept. */
export type ReadLine = { table: string; read: ReadRow };

/** A row of more letters is none of ours. A message holds several times as many. */
export const LONGEST_LINE = 8_000_000;

const LONGEST_NAME = 60;

/** Reads a line of a file, without harm whatever it holds. */
export function readLine(line: string): ReadLine {
  if (line.length > LONGEST_LINE) return { table: '', read: { fault: 'too-long', id: '' } };
  try {
    const said: unknown = JSON.parse(line);
    const [table, stored]: unknown[] = Array.isArray(said) && said.length === 2 ? said : [];
    if (typeof table !== 'string' || table.length > LONGEST_NAME)
      return { table: '', read: { fault: 'not-a-row', id: '' } };
    if (MAY_BE_UNSAFE.test(line) && hasUnsafeName(stored))
      return { table, read: { fault: 'unsafe-name', id: '' } };
    return { table, read: readOf(table, stored) };
  } catch {
    // No JSON, or nested so deep that nobody can read it.
    return { table: '', read: { fault: 'not-a-row', id: '' } };
  }
}

/** In most lines it is not, and then no row is looked through for it. */
const MAY_BE_UNSAFE = /__proto__|\\u005f/i;

function readOf(table: string, stored: unknown): ReadRow {
  if (table === SETTINGS_TABLE) return readSetting(stored);
  return keptTable(table)?.read(stored) ?? { fault: 'unknown-kind', id: '' };
}
