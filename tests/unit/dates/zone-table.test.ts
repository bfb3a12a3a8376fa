import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tableModule } from '../../../scripts/zone-data/table-module.ts';
import { ZONEINFO } from '../../../scripts/zone-data/zoneinfo.ts';
import { changesInTable, nameInTable, zoneNames } from '../../../utils/dates/read-zone-table.ts';
import { ZONE_DATA_VERSION, ZONE_TABLE_FROM, ZONE_TABLE_UNTIL } from '../../../utils/dates/zone-table.ts';
import { differs, systemLevel, zonesToCompare } from '../../support/zoneinfo.ts';

const source = readFileSync('utils/dates/zone-table.ts', 'utf8');
const BASE = Date.UTC(2026, 0, 1);
const LIMIT = Date.UTC(2031, 0, 1);

/** Offset at the start of 2026, then each change until 2031: minutes since the start, and the offset from then on. */
function signature(zone: string): number[] {
  const changes = changesInTable(zone);
  const first = changes.findLast(({ at }) => at <= BASE)?.offset ?? Number.NaN;
  const later = changes.filter(({ at }) => at > BASE && at < LIMIT);
  return [first, ...later.flatMap(({ at, offset }) => [(at - BASE) / 60_000, offset])];
}

test('it is small, as source and compressed', () => {
  expect(Buffer.byteLength(source)).toBeLessThanOrEqual(25_000);
  expect(gzipSync(source).length).toBeLessThanOrEqual(9_000);
});

test('it knows fourteen years, and from which release of the database', () => {
  expect(ZONE_TABLE_FROM).toBe(Date.parse('2024-01-01T00:00Z'));
  expect(ZONE_TABLE_UNTIL).toBe(Date.parse('2038-01-01T00:00Z'));
  expect(ZONE_DATA_VERSION >= '2026f').toBe(true);
});

const HAVANA_2026 = [-300, 95340, -240, 972300, -300, 1153740, -240, 1496460, -300, 1677900, -240, 2020620];

test.each([
  ['America/Vancouver', [-480, 95640, -420]],
  ['America/Edmonton', [-420, 95580, -360]],
  ['America/Inuvik', [-420, 95580, -360]],
  ['America/Winnipeg', [-360, 95520, -300]],
  ['Africa/Casablanca', [60, 64920, 0, 115320, 60, 377340, 0]],
  ['Africa/El_Aaiun', [60, 64920, 0, 115320, 60, 377340, 0]],
  ['America/Havana', [...HAVANA_2026, -300, 2202060, -240, 2544780, -300]],
  ['Asia/Kathmandu', [345]],
  ['Australia/Eucla', [525]],
  ['UTC', [0]],
])('%s changes as the release 2026f says', (zone, expected) => {
  expect(signature(zone)).toEqual(expected);
});

test('Chisinau changes with Athens', () => {
  expect(signature('Europe/Chisinau')).toEqual(signature('Europe/Athens'));
});

test('a zone that it lacks has no rule and no name', () => {
  expect(changesInTable('Mars/Olympus')).toEqual([]);
  expect(nameInTable('Mars/Olympus')).toBe(null);
});

test('every zone has whole minutes and changes in their order', () => {
  expect(zoneNames().length).toBeGreaterThan(400);
  for (const zone of zoneNames()) {
    const changes = changesInTable(zone);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ at, offset }) => Number.isInteger(at) && Number.isInteger(offset))).toBe(true);
    expect(changes.map(({ at }) => at)).toEqual(
      changes.map(({ at }) => at).sort((one, other) => one - other),
    );
  }
});

test('made anew from the system’s time zones it is the same', () => {
  const level = systemLevel();
  if (level === ZONE_DATA_VERSION) return expect(tableModule(ZONEINFO)).toBe(source);
  if (level < ZONE_DATA_VERSION) return expect(zonesToCompare().filter(differs)).toEqual([]);
  // A release changes a few zones; the table should then be made anew.
  expect(zoneNames().filter(differs).length).toBeLessThanOrEqual(10);
});
