import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { TableZone } from '../../../utils/dates/table-zone.ts';

const local = (iso: string, zone: string) => DateTime.fromISO(iso, { zone: new TableZone(zone) });

test.each([
  ['2026-11-23T08:30:00Z', 'Africa/Casablanca', '2026-11-23T08:30:00+00:00'],
  ['2026-11-23T13:15:00Z', 'America/Havana', '2026-11-23T09:15:00-04:00'],
  ['2026-11-23T03:15:00Z', 'Asia/Kathmandu', '2026-11-23T09:00:00+05:45'],
])('luxon shows %s in %s as the table knows it', (iso, zone, expected) => {
  expect(local(iso, zone).toISO({ suppressMilliseconds: true })).toBe(expected);
});

test('it is the same zone under a former name', () => {
  expect(new TableZone('Asia/Calcutta').name).toBe('Asia/Kolkata');
  expect(new TableZone('Asia/Calcutta').equals(new TableZone('Asia/Kolkata'))).toBe(true);
  expect(new TableZone('Asia/Calcutta').equals(new TableZone('Asia/Kathmandu'))).toBe(false);
});

test('days of 23, 23.5 and 25 hours are added by the calendar', () => {
  const hours = (iso: string, zone: string) => {
    const start = local(iso, zone);
    return start.plus({ days: 1 }).diff(start, 'hours').hours;
  };
  expect(hours('2026-03-29T00:00', 'Europe/Paris')).toBe(23);
  expect(hours('2026-10-04T00:00', 'Australia/Lord_Howe')).toBe(23.5);
  expect(hours('2026-10-25T00:00', 'Europe/Paris')).toBe(25);
});

test('its name for an offset is no abbreviation', () => {
  expect(local('2026-11-23T09:00', 'Asia/Kathmandu').toFormat('ZZZZ')).toBe('UTC+5:45');
  expect(local('2026-11-23T09:00', 'America/Vancouver').toFormat('ZZZZ')).toBe('UTC-7');
});

test.each(['EST', 'IST', 'UTC+5:45', 'local', 'system', ''])('%j is no zone', (name) => {
  expect(() => new TableZone(name)).toThrow(RangeError);
});
