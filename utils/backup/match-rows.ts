import type { AppDatabase } from '../database.ts';
import { keyOf } from './each-rows.ts';
import type { KeptTable } from './kept-tables.ts';
import { idOf } from './read-row.ts';
import { isSameData } from './same-data.ts';

/** What a row of a file is to what is here. `twin`: the same thing, or a part of it, is here under another id. */
export interface Match {
  kind: 'new' | 'same' | 'twin' | 'differs';
  /** The row, its link led to what is here. */
  row: object;
}

/**
 * What is known while the rows of a file are matched, table by table: things that are here under another id, and
 * where the things of each table stand.
 */
export interface Matching {
  renamed: Map<string, string>;
  places: Map<string, Map<string, string>>;
}

export const noMatching = (): Matching => ({ renamed: new Map(), places: new Map() });

/** Where rows of one table go when they are taken in beside what is here. */
export async function matchRows(
  db: AppDatabase,
  table: KeptTable,
  rows: readonly object[],
  matching: Matching,
): Promise<Match[]> {
  const places = table.placeOf ? await placesOf(db, table, matching) : null;
  const here = await db
    .table<object>(table.name)
    .bulkGet(rows.map((row) => keyOf(db.table(table.name), row)));
  return rows.map((row, index) => matchRow(table, row, here[index], { ...matching, taken: places }));
}

function matchRow(
  table: KeptTable,
  stored: object,
  here: object | undefined,
  { renamed, taken }: Matching & { taken: Map<string, string> | null },
): Match {
  const owner = table.link && renamed.get(`${table.link.to}\n${Reflect.get(stored, table.link.field)}`);
  if (owner !== undefined && table.isPart) return { kind: 'twin', row: stored };
  const row = table.link && owner !== undefined ? { ...stored, [table.link.field]: owner } : stored;
  if (here) return { kind: isSameData(here, row) ? 'same' : 'differs', row };
  const place = table.placeOf?.(row) ?? null;
  const twin = place === null ? undefined : taken?.get(place);
  if (twin === undefined) return { kind: 'new', row };
  renamed.set(`${table.name}\n${idOf(table.key, row)}`, twin);
  return { kind: 'twin', row };
}

/** The ids of what is here, by its place. */
async function placesOf(
  db: AppDatabase,
  table: KeptTable,
  { places }: Matching,
): Promise<Map<string, string>> {
  const known = places.get(table.name);
  if (known) return known;
  const found = new Map<string, string>();
  for (const row of await db.table<object>(table.name).toArray()) {
    const [place, id] = [table.placeOf?.(row) ?? null, idOf(table.key, row)];
    if (place !== null && id !== null) found.set(place, id);
  }
  places.set(table.name, found);
  return found;
}
