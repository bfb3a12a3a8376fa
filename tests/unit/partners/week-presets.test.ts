import { expect, test } from 'vitest';
import { likeDay, presetWeek, usualHours } from '../../../utils/partners/week-presets.ts';
import { weekOf } from '../../support/parties.ts';

test.each([
  ['FR', 'Mon-Fri 09:00-12:30, Mon-Fri 14:00-18:00'],
  ['RE', 'Mon-Fri 09:00-12:30, Mon-Fri 14:00-18:00'],
  ['CA', 'Mon-Fri 09:00-18:00'],
  ['EG', 'Sun-Thu 09:00-18:00'],
  ['IN', 'Mon-Sat 09:00-18:00'],
  [null, 'Mon-Fri 09:00-18:00'],
])('somebody in %s is first taken to work %s', (country, schedule) => {
  expect(usualHours(country, null)).toEqual(weekOf(schedule));
});

test('nights are on the working days of the country', () => {
  expect(presetWeek('nights', 'EG', null)).toEqual(weekOf('Sun-Thu 22:00-06:00'));
});

test('the hours of one day become those of all that are worked, and the weekend stays', () => {
  const week = weekOf('Sun 08:00-12:00, Mon-Thu 09:00-18:00');
  expect(likeDay(week, 7)).toEqual(weekOf('Sun-Thu 08:00-12:00'));
});

test('where one day alone is worked, its hours become Monday’s to Friday’s', () => {
  expect(likeDay(weekOf('Mon 10:00-16:00'), 1)).toEqual(weekOf('Mon-Fri 10:00-16:00'));
});
