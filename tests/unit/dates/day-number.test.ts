import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../../utils/dates/day-number.ts';

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['2026-11-23', 20780],
])('%s is day %i', (day, number) => {
  expect(dayNumber(day)).toBe(number);
  expect(dayOfNumber(number)).toBe(day);
});

test('every day of ten thousand years has its number, and back', () => {
  const days = fc.integer({ min: -719_528, max: 2_932_896 });
  fc.assert(
    fc.property(days, (number) => {
      expect(dayNumber(dayOfNumber(number))).toBe(number);
    }),
  );
});

test('a number keeps its day after many others', () => {
  const days = Array.from({ length: 8000 }, (_, number) => dayOfNumber(number));
  expect(days.map(dayNumber)).toEqual(days.map((_, number) => number));
});

test.each(['2026-02-30', '2026-13-01', '2026-1-1', '', '2026-11-23T09:00'])('%j is no day', (day) => {
  expect(() => dayNumber(day)).toThrow(new RangeError(`No such day: ${day}`));
  expect(() => dayNumber(day)).toThrow(RangeError);
});
