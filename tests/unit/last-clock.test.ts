import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { isOtherClock, noteClock } from '../../utils/last-clock.ts';

const NOON = new Date(2026, 10, 23, 12).getTime();
const HOUR = 3_600_000;
const stored = () => browser.storage.local.get(null);

afterEach(() => vi.restoreAllMocks());

test('what was derived on another day is derived anew', async () => {
  expect(isOtherClock(await stored(), NOON)).toBe(false); // nothing was derived yet
  await noteClock(NOON);
  expect(isOtherClock(await stored(), NOON + HOUR)).toBe(false);
  expect(isOtherClock(await stored(), NOON + 13 * HOUR)).toBe(true);
  expect(isOtherClock(await stored(), NOON - 13 * HOUR)).toBe(true);
});

test('and so it is in another zone, on the same day', async () => {
  await noteClock(NOON);
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-345);
  expect(isOtherClock(await stored(), NOON)).toBe(true);
});
