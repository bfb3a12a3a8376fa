import { afterEach, expect, test, vi } from 'vitest';
import { offsetByIntl } from '../../../utils/dates/intl-offset.ts';
import { instantsOf, wallTimeAt } from '../../../utils/dates/wall-time.ts';
import { letBrowserAnswer, offsetAt } from '../../../utils/dates/zone-rules.ts';

const at = (iso: string) => Date.parse(iso);

afterEach(() => {
  vi.restoreAllMocks();
  letBrowserAnswer([]);
});

test.each([
  ['Africa/Casablanca', '2026-03-02T08:30Z', 0],
  ['Africa/Casablanca', '2026-08-01T08:30Z', 60],
  ['Africa/Casablanca', '2026-11-23T08:30Z', 0],
  ['Africa/El_Aaiun', '2030-06-01T12:00Z', 0],
  ['America/Vancouver', '2026-11-23T16:15Z', -420],
  ['America/Edmonton', '2027-01-15T12:00Z', -360],
  ['America/Winnipeg', '2026-12-01T12:00Z', -300],
  ['America/Havana', '2026-11-23T13:15Z', -240],
  ['America/Havana', '2027-12-01T12:00Z', -300],
  ['Asia/Almaty', '2024-02-29T18:30Z', 300],
  ['Australia/Eucla', '2026-07-01T12:00Z', 525],
  ['Etc/GMT+3', '2026-07-01T12:00Z', -180],
])('%s at %s is %i minutes east of UTC', (zone, iso, offset) => {
  expect(offsetAt(zone, at(iso))).toBe(offset);
});

test.each([
  ['the last minute before', '2026-03-29T00:59:59.999Z', 60],
  ['the first', '2026-03-29T01:00Z', 120],
])('%s summer time is exact', (_name, iso, offset) => {
  expect(offsetAt('Europe/Paris', at(iso))).toBe(offset);
});

test.each([
  ['Europe/Paris', '1995-07-01T12:00Z', 120],
  ['Europe/Moscow', '2012-01-15T12:00Z', 240],
  ['Europe/Paris', '2023-12-31T23:59:59Z', 60],
  ['Europe/Paris', '2045-07-01T12:00Z', 120],
  ['America/New_York', '2038-01-01T00:00Z', -300],
  ['Asia/Calcutta', '1990-01-01T00:00Z', 330],
])('outside the table’s years the browser answers: %s at %s', (zone, iso, offset) => {
  expect(offsetAt(zone, at(iso))).toBe(offset);
});

test('in the table’s years nothing is asked of the browser: its first format costs more than a whole popup', () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  expect(wallTimeAt(at('2026-11-23T13:15Z'), 'indian/kerguelen').time).toBe('18:15');
  expect(instantsOf('2026-10-25', '02:30', 'Europe/Busingen').kind).toBe('ambiguous');
  expect(made).not.toHaveBeenCalled();
});

test('a zone is left to the browser where that is newer, under all its names', () => {
  const summer = at('2026-07-01T12:00Z');
  letBrowserAnswer(['Asia/Kolkata', 'Europe/Paris']);
  for (const zone of ['Asia/Calcutta', 'Asia/Kolkata', 'Europe/Paris', 'Europe/Kyiv']) {
    expect(offsetAt(zone, summer)).toBe(offsetByIntl(zone, summer));
  }
});

test.each(['EST', 'IST', '+05:45', 'Mars/Olympus', ''])('%j is refused', (zone) => {
  expect(() => offsetAt(zone, at('2026-07-01T12:00Z'))).toThrow(new RangeError(`No such time zone: ${zone}`));
});

test('what is no instant is refused', () => {
  expect(() => offsetAt('Europe/Paris', Number.NaN)).toThrow(RangeError);
});
