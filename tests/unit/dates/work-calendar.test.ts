import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../utils/dates/calendar-day.ts';
import {
  addWorkingDays,
  holidaysKnown,
  isWorkingDay,
  type WorkCalendar,
  workCalendar,
  workingDaysAfter,
} from '../../../utils/dates/work-calendar.ts';
import { holidayFile } from '../../support/holiday-files.ts';

const FRANCE = { country: 'FR', region: null };
const MOSELLE = { country: 'FR', region: 'FR-57' };
const EMIRATES = { country: 'AE', region: null };
const EGYPT = { country: 'EG', region: null };
const calendarOf = (country: string, region: string | null = null) =>
  workCalendar(country, region, holidayFile(country));
const GERMANY = calendarOf('DE');
const SAXONY = calendarOf('DE', 'DE-SN');
const SAUDI_ARABIA = calendarOf('SA');

test.each([
  ['a Tuesday', '2026-11-24', FRANCE, true],
  ['a Saturday', '2026-11-28', FRANCE, false],
  ['Armistice, a Wednesday', '2026-11-11', FRANCE, false],
  ['Good Friday in Paris', '2026-04-03', FRANCE, true],
  ['Good Friday in Metz', '2026-04-03', MOSELLE, false],
  ['a Friday in Dubai', '2026-11-27', EMIRATES, true],
  ['a Friday in Cairo', '2026-11-27', EGYPT, false],
  ['a Sunday in Cairo', '2026-11-29', EGYPT, true],
  ['a Thursday in Kabul', '2026-11-26', { country: 'AF', region: null }, false],
  ['a Sunday in Brunei', '2026-11-29', { country: 'BN', region: null }, false],
  ['a Saturday in Brunei', '2026-11-28', { country: 'BN', region: null }, true],
  ['3 October 2028 in Berlin', '2028-10-03', GERMANY, false],
  ['Repentance Day in Berlin', '2026-11-18', GERMANY, true],
  ['Repentance Day in Dresden', '2026-11-18', SAXONY, false],
  ['the end of Ramadan in Riyadh', '2027-03-09', SAUDI_ARABIA, false],
  ['a holiday after all that is known', '2031-10-03', GERMANY, true],
  ['a holiday of a country nothing was read of', '2028-10-03', { country: 'DE', region: null }, true],
  ['14 July in Paris, whatever was read', '2031-07-14', calendarOf('FR'), false],
  ['20 December in La Réunion', '2027-12-20', calendarOf('RE'), false],
])('%s (%s) is worked: %4$s', (_name, day, calendar, expected) => {
  expect(isWorkingDay(day, calendar)).toBe(expected);
});

test.each([
  ['the same day', '2026-11-24', '2026-11-24', 0],
  ['an earlier day', '2026-11-24', '2026-11-20', 0],
  ['Friday to Monday', '2026-11-20', '2026-11-23', 1],
  ['Friday to Sunday', '2026-11-20', '2026-11-22', 0],
  ['over Armistice', '2026-11-10', '2026-11-12', 1],
  ['over Christmas and New Year', '2026-12-24', '2027-01-04', 5],
  ['two weeks', '2026-11-16', '2026-11-30', 10],
  ['over two holidays on one day', '2008-04-30', '2008-05-02', 1],
])('working days after: %s', (_name, from, to, expected) => {
  expect(workingDaysAfter(from, to, FRANCE)).toBe(expected);
});

const anyDay = fc.integer({ min: 10_000, max: 25_000 }).map((day) => addDays('1970-01-01', day));
const anyCalendar = fc.constantFrom<WorkCalendar>(
  FRANCE,
  MOSELLE,
  EMIRATES,
  EGYPT,
  calendarOf('RE'),
  SAXONY,
  SAUDI_ARABIA,
);

test('counting is what looking at every day gives', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 800 }), anyCalendar, (from, length, calendar) => {
      let counted = 0;
      for (let step = 1; step <= length; step++) if (isWorkingDay(addDays(from, step), calendar)) counted++;
      expect(workingDaysAfter(from, addDays(from, length), calendar)).toBe(counted);
    }),
    { numRuns: 40 },
  );
});

test('adding working days undoes counting them', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60 }), anyCalendar, (from, count, calendar) => {
      const reached = addWorkingDays(from, count, calendar);
      expect(workingDaysAfter(from, reached, calendar)).toBe(count);
      if (count > 0) expect(isWorkingDay(reached, calendar)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['France', FRANCE, true],
  ['Guadeloupe', { country: 'GP', region: null }, true],
  ['Germany, when read', GERMANY, true],
  ['Germany, when not', { country: 'DE', region: null }, false],
  ['Nepal, of which we have none', workCalendar('NP', null, null), false],
])('holidays of %s are known: %3$s', (_name, calendar, expected) => {
  expect(holidaysKnown(calendar)).toBe(expected);
});

test('Christmas 2026 in Dresden and in London', () => {
  const london = calendarOf('GB', 'GB-ENG');
  expect(workingDaysAfter('2026-12-23', '2026-12-29', SAXONY)).toBe(3); // 24, 28, 29
  expect(workingDaysAfter('2026-12-23', '2026-12-29', london)).toBe(2); // 24, 29
  expect(addWorkingDays('2026-12-24', 1, london)).toBe('2026-12-29');
});
