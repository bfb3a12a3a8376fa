import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isDay } from '../../../utils/dates/calendar-day.ts';
import { daysBetween, isoWeekday } from '../../../utils/dates/day-count.ts';

/** Days from 1970 on, as the count of days since then: an oracle without time zones. */
const anyDay = fc.integer({ min: 0, max: 60_000 });
const write = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

test.each([
  ['2026-11-23', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['0000-00-00', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['23/11/2026', false],
  ['2026-11-23T00:00', false],
  ['٢٠٢٦-١١-٢٣', false],
  ['', false],
  [20261123, false],
  [null, false],
])('%j is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([2024, 2026, 2100])('%i has the days that its months have', (year) => {
  const two = (number: number) => String(number).padStart(2, '0');
  for (let month = 1; month <= 12; month++) {
    const days = Array.from({ length: 40 }, (_, day) => day).filter((day) =>
      isDay(`${year}-${two(month)}-${two(day)}`),
    );
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    expect([days.length, days.at(0), days.at(-1)]).toEqual([last, 1, last]);
  }
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2026-11-23', -23, '2026-10-31'],
])('%s plus %i days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

test('days are added and counted without regard to the clocks of any zone', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 4000 }), (day, more) => {
      expect(addDays(write(day), more)).toBe(write(day + more));
      expect(daysBetween(write(day), write(day + more))).toBe(more);
      expect(daysBetween(write(day + more), write(day)) + more).toBe(0);
    }),
  );
});

test('weekdays run from Monday, 1, to Sunday, 7', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(isoWeekday(write(day))).toBe(((day + 3) % 7) + 1);
    }),
  );
});
