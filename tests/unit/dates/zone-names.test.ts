import { expect, test } from 'vitest';
import { wallTimeAt } from '../../../utils/dates/wall-time.ts';
import { canonicalZone, isZone } from '../../../utils/dates/zone-names.ts';

test.each([
  ['Europe/Paris', 'Europe/Paris'],
  ['europe/paris', 'Europe/Paris'],
  ['AMERICA/ARGENTINA/BUENOS_AIRES', 'America/Argentina/Buenos_Aires'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['asia/saigon', 'Asia/Ho_Chi_Minh'],
  ['America/Godthab', 'America/Nuuk'],
  ['America/Montreal', 'America/Toronto'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['US/Eastern', 'America/New_York'],
  ['Canada/Pacific', 'America/Vancouver'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
  ['Iceland', 'Atlantic/Reykjavik'],
  ['Arctic/Longyearbyen', 'Arctic/Longyearbyen'],
  ['Etc/GMT+3', 'Etc/GMT+3'],
  ['Etc/UTC', 'UTC'],
  ['utc', 'UTC'],
])('%s is stored as %s', (name, current) => {
  expect(canonicalZone(name)).toBe(current);
  expect(isZone(name)).toBe(true);
});

test.each([
  'EST',
  'IST',
  'BST',
  'CST',
  'PST',
  'CET',
  'GMT',
  'EST5EDT',
  '+05:45',
  'UTC+5:45',
  'GMT+3',
  'Zulu',
  'PRC',
  '',
  'Paris',
  'Mars/Olympus',
  'constructor',
  '__proto__',
])('%j is no zone', (name) => {
  expect(canonicalZone(name)).toBe(null);
  expect(isZone(name)).toBe(false);
  expect(() => wallTimeAt(0, name)).toThrow(RangeError);
});

test('a former name shows the same clock', () => {
  const summer = Date.parse('2026-07-15T06:15Z');
  expect(wallTimeAt(summer, 'Europe/Kiev')).toEqual(wallTimeAt(summer, 'Europe/Kyiv'));
});
