import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockAt, dayAt, instantOf, isQuiet, quietUntil } from '../../../utils/dates/zoned-time.ts';

const at = (iso: string) => Date.parse(iso);

test.each([
  ['2026-11-23T23:30Z', 'Europe/Paris', '2026-11-24', '00:30'],
  ['2026-11-23T23:30Z', 'UTC', '2026-11-23', '23:30'],
  ['2026-11-23T03:00Z', 'America/Toronto', '2026-11-22', '22:00'],
  ['2026-07-01T18:15Z', 'Asia/Kolkata', '2026-07-01', '23:45'],
  ['2026-07-01T12:00Z', 'Pacific/Kiritimati', '2026-07-02', '02:00'],
])('%s in %s is %s, %s', (iso, zone, day, clock) => {
  expect(dayAt(at(iso), zone)).toBe(day);
  expect(clockAt(at(iso), zone)).toBe(clock);
});

test.each([
  ['an ordinary time', '2026-11-24', '07:00', '2026-11-24T06:00Z'],
  ['a time that happens twice is the first', '2026-10-25', '02:30', '2026-10-25T00:30Z'],
  ['a time that does not happen is as much later', '2026-03-29', '02:30', '2026-03-29T01:30Z'],
])('%s', (_name, day, clock, expected) => {
  expect(instantOf(day, clock, 'Europe/Paris')).toBe(at(expected));
});

const NIGHT = { from: '19:00', to: '08:00' };
const LUNCH = { from: '12:00', to: '14:00' };

test.each([
  ['a night, evening', '2026-11-24T20:00Z', NIGHT, '2026-11-25T07:00Z'],
  ['a night, morning', '2026-11-24T05:00Z', NIGHT, '2026-11-24T07:00Z'],
  ['a night, its first minute', '2026-11-24T18:00Z', NIGHT, '2026-11-25T07:00Z'],
  ['a night, its end', '2026-11-24T07:00Z', NIGHT, null],
  ['a night, the day between', '2026-11-24T12:00Z', NIGHT, null],
  ['a pause in the day', '2026-11-24T11:30Z', LUNCH, '2026-11-24T13:00Z'],
  ['equal bounds are never quiet', '2026-11-24T11:30Z', { from: '07:00', to: '07:00' }, null],
  ['the night the clocks go back', '2026-10-24T21:00Z', NIGHT, '2026-10-25T07:00Z'],
  ['the night the clocks go forward', '2026-03-28T21:00Z', NIGHT, '2026-03-29T06:00Z'],
])('quiet hours: %s', (_name, iso, quiet, until) => {
  expect(isQuiet(at(iso), quiet, 'Europe/Paris')).toBe(until !== null);
  expect(quietUntil(at(iso), quiet, 'Europe/Paris')).toBe(at(until ?? iso));
});

test('it is never quiet when the quiet hours have ended', () => {
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
    .map(([hour, minutes]) => `${String(hour).padStart(2, '0')}:${minutes}`);
  const instant = fc.integer({ min: at('2026-01-01'), max: at('2027-12-31') });
  const zone = fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo');
  fc.assert(
    fc.property(instant, clock, clock, zone, (now, from, to, where) => {
      const until = quietUntil(now, { from, to }, where);
      expect(until).toBeGreaterThanOrEqual(now);
      expect(isQuiet(until, { from, to }, where)).toBe(false);
    }),
  );
});

test.each(['Mars/Olympus', '', '+01:00 or so'])(
  'the zone %j is refused, never replaced by the local one',
  (zone) => {
    expect(() => dayAt(0, zone)).toThrow(RangeError);
  },
);
