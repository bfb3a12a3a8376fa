import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInterval, parseSchedule } from '../../../utils/partners/parse-schedule.ts';
import { WEEKDAYS, type Week } from '../../../utils/partners/week.ts';
import { writeSchedule } from '../../../utils/partners/write-schedule.ts';

/** A week by its days with hours. */
function week(days: Partial<Record<number, string[]>>): Week {
  const intervals = (day: number) =>
    (days[day] ?? []).map((text) => ({ from: text.slice(0, 5), to: text.slice(6) }));
  return {
    1: intervals(1),
    2: intervals(2),
    3: intervals(3),
    4: intervals(4),
    5: intervals(5),
    6: intervals(6),
    7: intervals(7),
  };
}

const DAY = ['09:00-18:00'];
const HALVES = ['08:30-12:00', '13:30-17:30'];

test.each([
  ['Mon-Fri 09:00-18:00', { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY }],
  ['Sun-Thu 09:00-18:00', { 7: DAY, 1: DAY, 2: DAY, 3: DAY, 4: DAY }],
  ['Sat-Mon 09:00-18:00', { 6: DAY, 7: DAY, 1: DAY }],
  [
    'Mon-Fri 08:30-12:00, Mon-Fri 13:30-17:30, Sat 20:00-04:00',
    { 1: HALVES, 2: HALVES, 3: HALVES, 4: HALVES, 5: HALVES, 6: ['20:00-04:00'] },
  ],
  ['Mon 13:30-17:30, 08:30-12:00', { 1: HALVES }],
  ['Mon, Wed 09:00-18:00', { 1: DAY, 3: DAY }],
  ['Mon Wed 09:00-18:00', { 1: DAY, 3: DAY }],
  ['Mon 9:00 - 18:00', { 1: DAY }],
  ['lun.–mer. 09:00–18:00', { 1: DAY, 2: DAY, 3: DAY }],
  ['MONDAY - tuesday 09:00-18:00', { 1: DAY, 2: DAY }],
  ['Mon 00:00-24:00', { 1: ['00:00-24:00'] }],
  ['Mon 00:00-00:00', { 1: ['00:00-00:00'] }],
  ['Mon 09:00-18:00, Mon 09:00-18:00', { 1: DAY }],
  ['Mon 09:00-12:00, Mon 10:00-13:00', { 1: ['09:00-12:00', '10:00-13:00'] }],
  ['Mon 09:00-18:00,', { 1: DAY }],
  ['', {}],
])('%j is read', (text, days) => {
  expect(parseSchedule(text)).toEqual({ week: week(days), problem: null });
});

test.each([
  ['Mon-Fri 09:00-18:00, Funday 09:00-18:00', 'unknown-day', 'Funday 09:00-18:00'],
  ['Mo 09:00-18:00', 'unknown-day', 'Mo 09:00-18:00'],
  ['Mon-Wed-Fri 09:00-18:00', 'unknown-day', 'Mon-Wed-Fri 09:00-18:00'],
  ['Mon 09:00', 'unknown-hours', 'Mon 09:00'],
  ['Mon 25:00-26:00', 'unknown-hours', 'Mon 25:00-26:00'],
  ['Mon 09:60-18:00', 'unknown-hours', 'Mon 09:60-18:00'],
  ['Mon 24:00-08:00', 'unknown-hours', 'Mon 24:00-08:00'],
  ['Mon 20:00-24:30', 'unknown-hours', 'Mon 20:00-24:30'],
  ['Mon 9-18', 'unknown-hours', 'Mon 9-18'],
  ['09:00-18:00', 'no-days', '09:00-18:00'],
  ['Mon-Fri', 'no-hours', 'Mon-Fri'],
])('%j is refused', (text, what, part) => {
  expect(parseSchedule(text)).toEqual({ week: null, problem: { what, part } });
});

test.each([
  ['Mon-Fri 08:30-12:00, Mon-Fri 13:30-17:30, Sat 20:00-04:00'],
  ['Sun-Thu 09:00-18:00'],
  ['Mon-Sun 00:00-24:00'],
  ['Mon 09:00-18:00, Wed 09:00-18:00'],
  [''],
])('%j is written as it was read', (text) => {
  const { week: read } = parseSchedule(text);
  expect(read && writeSchedule(read)).toBe(text);
});

const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minute) => {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
});
const interval = fc.record({ from: minutes, to: fc.oneof(minutes, fc.constant('24:00')) });

test('any week is read back as it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...WEEKDAYS), interval), { maxLength: 12 }), (starts) => {
      const text = starts.map(([day, { from, to }]) => `${day} ${from}-${to}`);
      const any = week(
        Object.fromEntries(
          WEEKDAYS.map((day) => [
            day,
            [...new Set(text)]
              .filter((each) => each.startsWith(`${day}`))
              .map((each) => each.slice(2))
              .sort(),
          ]),
        ),
      );
      expect(parseSchedule(writeSchedule(any))).toEqual({ week: any, problem: null });
    }),
  );
});

test('no text makes it fail in any other way', () => {
  const letters = fc.constantFrom('Mon', 'Fri', '-', ',', ' ', ':', '09', '18:00', '–', 'x', '24:00');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(letters).map((all) => all.join('')),
      ),
      (text) => {
        const { week: read, problem } = parseSchedule(text);
        expect(read === null).toBe(problem !== null);
        expect(parseInterval(text) === null || text.includes(':')).toBe(true);
      },
    ),
  );
});
