import { expect, test } from 'vitest';
import { ownZone } from '../../utils/dates/own-zone.ts';

test('this run is in the zone and on the day that it was given', () => {
  expect(ownZone()).toBe(process.env.TZ);
  expect(new Date().toISOString()).toBe(process.env.FROZEN_AT);
});
