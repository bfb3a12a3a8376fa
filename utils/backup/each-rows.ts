import type { IndexableType, Table } from 'dexie';

const STEP = 500;

/**
 * All rows of a table by their primary key, some hundreds at a time: also of tables that would not fit in memory twice.
 * Inside a transaction as long as `take` awaits nothing but the database.
 */
export async function eachRows(table: Table<object>, take: (rows: object[]) => Promise<void>): Promise<void> {
  let rows = await table.orderBy(':id').limit(STEP).toArray();
  while (rows.length > 0) {
    await take(rows);
    const last = rows.at(-1);
    if (!last || rows.length < STEP) return;
    rows = await table.where(':id').above(keyOf(table, last)).limit(STEP).toArray();
  }
}

/** A row's primary key, as the database compares it. */
export function keyOf(table: Table<object>, row: object): IndexableType {
  const path = table.schema.primKey.keyPath;
  if (typeof path === 'string') return Reflect.get(row, path);
  return (path ?? []).map((field) => Reflect.get(row, field));
}
