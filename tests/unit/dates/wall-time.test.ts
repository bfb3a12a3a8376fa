import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantsOf, wallTimeAt } from '../../../utils/dates/wall-time.ts';

const at = (iso: string) => Date.parse(iso);

test.each([
  ['2026-11-23T23:30:15Z', 'Europe/Paris', '2026-11-24', '00:30', 60],
  ['2026-11-23T23:30:15Z', 'UTC', '2026-11-23', '23:30', 0],
  ['2026-11-23T03:15:15Z', 'Asia/Kathmandu', '2026-11-23', '09:00', 345],
  ['2026-11-23T20:15:15Z', 'Pacific/Chatham', '2026-11-24', '10:00', 825],
  ['2026-10-03T15:30:15Z', 'Australia/Lord_Howe', '2026-10-04', '02:30', 660],
  ['2026-11-23T10:00:15Z', 'Pacific/Kiritimati', '2026-11-24', '00:00', 840],
  ['2026-11-23T10:59:15Z', 'Pacific/Pago_Pago', '2026-11-22', '23:59', -660],
  ['2011-12-30T09:59:15Z', 'Pacific/Apia', '2011-12-29', '23:59', -600],
  ['2011-12-30T10:00:15Z', 'Pacific/Apia', '2011-12-31', '00:00', 840],
  ['1969-12-31T23:59:15Z', 'Asia/Tokyo', '1970-01-01', '08:59', 540],
])('%s in %s is %s, %s', (iso, zone, day, time, offset) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  expect(wallTimeAt(at(iso), zone)).toEqual({
    day,
    time,
    minuteOfDay: hours * 60 + minutes,
    second: 15,
    offset,
  });
});

test.each([
  ['an ordinary time', '2026-11-24', '07:00', 'Europe/Paris', ['2026-11-24T06:00Z']],
  ['the last second before the gap', '2026-03-29', '01:59:59', 'Europe/Paris', ['2026-03-29T00:59:59Z']],
  ['the first second after the gap', '2026-03-29', '03:00:00', 'Europe/Paris', ['2026-03-29T01:00Z']],
  ['the last second before the overlap', '2026-10-25', '01:59:59', 'Europe/Paris', ['2026-10-24T23:59:59Z']],
  ['the first second after the overlap', '2026-10-25', '03:00', 'Europe/Paris', ['2026-10-25T02:00Z']],
  ['the day before a skipped one', '2011-12-29', '23:59', 'Pacific/Apia', ['2011-12-30T09:59Z']],
  ['the day after a skipped one', '2011-12-31', '00:00', 'Pacific/Apia', ['2011-12-30T10:00Z']],
  ['a day that starts at one o’clock', '2026-04-24', '01:00', 'Africa/Cairo', ['2026-04-23T22:00Z']],
])('%s happens once: %s %s in %s', (_name, day, time, zone, expected) => {
  const instants = expected.map(at);
  expect(instantsOf(day, time, zone)).toEqual({ kind: 'unique', instants, compatible: instants[0] });
});

test.each([
  ['2026-10-25', '02:00', 'Europe/Paris', '2026-10-25T00:00Z', '2026-10-25T01:00Z'],
  ['2026-10-25', '02:30', 'Europe/Paris', '2026-10-25T00:30Z', '2026-10-25T01:30Z'],
  ['2026-10-25', '02:59:59', 'Europe/Paris', '2026-10-25T00:59:59Z', '2026-10-25T01:59:59Z'],
  ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30Z', '2026-11-01T06:30Z'],
  ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45Z', '2026-04-04T15:15Z'],
  ['2026-10-29', '23:30', 'Africa/Cairo', '2026-10-29T20:30Z', '2026-10-29T21:30Z'],
  ['2026-10-25', '01:30', 'Antarctica/Troll', '2026-10-24T23:30Z', '2026-10-25T01:30Z'],
])('%s %s in %s happens twice, and means the first', (day, time, zone, first, second) => {
  expect(instantsOf(day, time, zone)).toEqual({
    kind: 'ambiguous',
    instants: [at(first), at(second)],
    compatible: at(first),
  });
});

test.each([
  ['2026-03-29', '02:00', 'Europe/Paris', '2026-03-29T00:00Z', '2026-03-29T01:00Z'],
  ['2026-03-29', '02:30', 'Europe/Paris', '2026-03-29T00:30Z', '2026-03-29T01:30Z'],
  ['2026-03-08', '02:30', 'America/Los_Angeles', '2026-03-08T09:30Z', '2026-03-08T10:30Z'],
  ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:15Z', '2026-10-03T15:45Z'],
  ['2026-04-24', '00:00', 'Africa/Cairo', '2026-04-23T21:00Z', '2026-04-23T22:00Z'],
  ['2011-12-30', '12:00', 'Pacific/Apia', '2011-12-29T22:00Z', '2011-12-30T22:00Z'],
])('%s %s in %s never happens, and means as much later as clocks jump', (day, time, zone, early, late) => {
  expect(instantsOf(day, time, zone)).toEqual({
    kind: 'gap',
    instants: [at(early), at(late)],
    compatible: at(late),
  });
});

test('what a wall shows leads back to its instant', () => {
  const instant = fc.integer({ min: at('2005-01-01') / 1000, max: at('2045-01-01') / 1000 });
  const zone = fc.constantFrom(
    'Europe/Paris',
    'Europe/Dublin',
    'America/New_York',
    'America/St_Johns',
    'America/Havana',
    'Australia/Lord_Howe',
    'Africa/Cairo',
    'Africa/Casablanca',
    'Antarctica/Troll',
    'Pacific/Apia',
    'Pacific/Chatham',
    'Asia/Kathmandu',
  );
  fc.assert(
    fc.property(instant, zone, (seconds, where) => {
      const { day, time, second } = wallTimeAt(seconds * 1000, where);
      const { kind, instants } = instantsOf(day, `${time}:${String(second).padStart(2, '0')}`, where);
      expect(kind).not.toBe('gap');
      expect(instants).toContain(seconds * 1000);
    }),
  );
});

test.each([
  ['2026-02-30', '07:00', 'Europe/Paris', 'No such day: 2026-02-30'],
  ['2026-13-01', '07:00', 'Europe/Paris', 'No such day: 2026-13-01'],
  ['23/11/2026', '07:00', 'Europe/Paris', 'No such day: 23/11/2026'],
  ['2026-11-23', '24:00', 'Europe/Paris', 'No such time: 24:00'],
  ['2026-11-23', '7:00', 'Europe/Paris', 'No such time: 7:00'],
  ['2026-11-23', '07:00', 'Mars/Olympus', 'No such time zone: Mars/Olympus'],
])('%s %s in %s is refused', (day, time, zone, message) => {
  expect(() => instantsOf(day, time, zone)).toThrow(new RangeError(message));
});
