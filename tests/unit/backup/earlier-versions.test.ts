import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compress } from '../../../utils/backup/gzip.ts';
import { readFile, restoreFile } from '../../support/backups.ts';
import { aDatabase } from '../../support/test-database.ts';

const FOLDER = 'tests/fixtures/backups';
const files = readdirSync(FOLDER).filter((name) => name.startsWith('version-'));

test('a backup of every version is kept', () => {
  expect(files).toContain('version-1.jsonl');
});

test.each(files)('%s is read whole, packed or not, and restored', async (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const [, ...lines] = text.trimEnd().split('\n');
  for (const file of [new Blob([text]), await compress(new Blob([text]))]) {
    const { rows, refusals, header } = await readFile(file);
    expect(refusals).toEqual([]);
    const db = aDatabase();
    await restoreFile(db, file);
    for (const table of Object.keys(header.counts)) {
      const written = lines.map((line) => JSON.parse(line)).filter(([of]) => of === table);
      if (table === 'settings')
        expect(rows.get(table)).toMatchObject(written.map(([, { key }]) => ({ key })));
      else expect(await db.table(table).toArray(), table).toMatchObject(written.map(([, row]) => row));
    }
  }
});
