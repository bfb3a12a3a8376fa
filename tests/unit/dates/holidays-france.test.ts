import { expect, test } from 'vitest';
import { easterSunday } from '../../../utils/dates/easter.ts';
import {
  FRENCH_HOLIDAY_REGIONS,
  frenchHolidays,
  partOfFrance,
} from '../../../utils/dates/holidays-france.ts';

// Dates of Easter as the Bureau des longitudes and the US Naval Observatory publish them.
test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2285, '2285-03-22'],
])('Easter %i is on %s', (year, expected) => {
  expect(easterSunday(year)).toBe(expected);
});

const NATIONAL_2026 = [
  '2026-01-01',
  '2026-04-06',
  '2026-05-01',
  '2026-05-08',
  '2026-05-14',
  '2026-05-25',
  '2026-07-14',
  '2026-08-15',
  '2026-11-01',
  '2026-11-11',
  '2026-12-25',
];

test.each([
  ['FR', []],
  ['FR-75', []],
  ['FR-57', ['2026-04-03', '2026-12-26']],
  ['FR-67', ['2026-04-03', '2026-12-26']],
  ['FR-68', ['2026-04-03', '2026-12-26']],
  ['FR-971', ['2026-05-27']],
  ['FR-972', ['2026-05-22']],
  ['FR-973', ['2026-06-10']],
  ['FR-974', ['2026-12-20']],
  ['FR-975', []],
  ['FR-976', ['2026-04-27']],
  ['FR-977', ['2026-10-09']],
  ['FR-978', ['2026-05-28']],
  ['FR-986', ['2026-04-28', '2026-06-29', '2026-07-29']],
  ['FR-987', ['2026-03-05', '2026-04-03', '2026-11-20']],
  ['FR-988', ['2026-09-24']],
  ['toString', []],
])('%s has the eleven national days of 2026 and its own: %j', (part, own) => {
  expect(frenchHolidays(2026, part).sort()).toEqual([...NATIONAL_2026, ...own].sort());
});

test.each([
  ['FR-978', 2017, '2017-05-27', '2017-05-28'],
  ['FR-978', 2018, '2018-05-28', '2018-05-27'],
  ['FR-987', 2024, '2024-06-29', '2024-11-20'],
  ['FR-987', 2025, '2025-11-20', '2025-06-29'],
])('%s in %i observes %s and not %s', (part, year, observed, not) => {
  expect(frenchHolidays(year, part)).toContain(observed);
  expect(frenchHolidays(year, part)).not.toContain(not);
});

test.each([
  ['FR', null, 'FR'],
  ['FR', 'FR-57', 'FR-57'],
  ['RE', null, 'FR-974'],
  ['NC', null, 'FR-988'],
  ['DE', null, null],
  ['constructor', null, null],
])('country %s and region %s are the part %s', (country, region, expected) => {
  expect(partOfFrance(country, region)).toBe(expected);
});

test('two holidays on one day are one day off', () => {
  const days = frenchHolidays(2008, 'FR'); // Ascension on 1 May
  expect(days).toHaveLength(10);
  expect(days.filter((day) => day === '2008-05-01')).toHaveLength(1);
});

test('every region to choose from has days of its own', () => {
  for (const part of FRENCH_HOLIDAY_REGIONS) {
    expect(frenchHolidays(2026, part).length, part).toBeGreaterThan(NATIONAL_2026.length);
  }
});
