import { expect, test } from 'vitest';
import { currentZone, ownZone } from '../../../utils/dates/own-zone.ts';
import { isZone } from '../../../utils/dates/zone-names.ts';

test.each([
  ['Europe/Paris', 'Europe/Paris'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['CET', 'Europe/Brussels'],
  ['EST5EDT', 'America/New_York'],
  ['Etc/GMT+3', 'Etc/GMT+3'],
  ['Etc/UTC', 'UTC'],
  ['Etc/Unknown', 'UTC'],
  ['constructor', 'UTC'],
  [undefined, 'UTC'],
])('a system set to %s is in %s', (name, zone) => {
  expect(currentZone(name)).toBe(zone);
});

test('the machine is in a zone that exists', () => {
  expect(isZone(ownZone())).toBe(true);
});
