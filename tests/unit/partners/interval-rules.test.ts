import { expect, test } from 'vitest';
import { isNight, overlap } from '../../../utils/partners/interval-rules.ts';
import { hours } from '../../support/parties.ts';

test.each([
  ['09:00-18:00', false],
  ['22:00-06:00', true],
  ['18:00-00:00', false],
  ['18:00-24:00', false],
  ['09:00-09:00', true],
  ['00:00-00:00', true],
])('%s goes on the next day: %s', (interval, night) => {
  expect(isNight(hours(interval))).toBe(night);
});

test.each([
  [['09:00-12:00', '14:00-18:00'], false],
  [['14:00-18:00', '09:00-12:00'], false],
  [['09:00-12:00', '12:00-18:00'], false],
  [['09:00-14:00', '12:00-18:00'], true],
  [['22:00-06:00', '23:00-23:30'], true],
  [['09:00-18:00', '22:00-06:00'], false],
])('%s share time: %s', (intervals, shared) => {
  expect(overlap(intervals.map(hours))).toBe(shared);
});
