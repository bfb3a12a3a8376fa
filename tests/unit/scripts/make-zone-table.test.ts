import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const TABLE = 'utils/dates/zone-table.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zoneinfo-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the script says when it refuses. */
function refusal(): string {
  const table = readFileSync(TABLE, 'utf8');
  try {
    execFileSync(process.execPath, ['scripts/make-zone-table.ts'], {
      env: { ...process.env, ZONEINFO: folder },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    expect(readFileSync(TABLE, 'utf8')).toBe(table);
    return String(Object(error).stderr);
  }
  throw new Error('The script has run');
}

test('an older release never replaces a newer one', () => {
  writeFileSync(path.join(folder, 'tzdata.zi'), '# version 2025b\n');
  expect(refusal()).toMatch(/is 2025b, older than the table's 20\d\d[a-z]: nothing was written\./);
});

test('without time zones it says what to install', () => {
  expect(refusal()).toContain('apt-get install tzdata');
});

test('a release without a name is refused', () => {
  writeFileSync(path.join(folder, 'tzdata.zi'), '# version unknown\n');
  expect(refusal()).toContain('No release is named');
});
