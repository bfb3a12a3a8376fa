import { expect, test } from 'vitest';
import { KEPT_TABLES } from '../../../utils/backup/kept-tables.ts';
import { aDatabase } from '../../support/test-database.ts';

/** Under way, made of the rest, or of this one database. */
const PASSING = ['importParts', 'savedPieces', 'savedStates', 'stamps'];

test('every table is in backups, or can be made anew', () => {
  const db = aDatabase();
  const index = db.indexTables.map(({ name }) => name);
  const kept = KEPT_TABLES.map(({ name }) => name);
  expect(db.tables.map(({ name }) => name).sort()).toEqual([...kept, ...index, ...PASSING].sort());
});

test('the keys of what is kept are those of the database, and what a row links to comes before it', () => {
  const db = aDatabase();
  for (const [place, { name, key, link }] of KEPT_TABLES.entries()) {
    const path = db.table(name).schema.primKey.keyPath;
    expect([path].flat(), name).toEqual(key);
    const before = KEPT_TABLES.slice(0, place).map((table) => table.name);
    if (link) expect(before, name).toContain(link.to);
  }
});
