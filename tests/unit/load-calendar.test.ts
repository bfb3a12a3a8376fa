import { afterEach, expect, test, vi } from 'vitest';
import { holidaysKnown, isWorkingDay, workingDaysAfter } from '../../utils/dates/work-calendar.ts';
import { loadCalendar } from '../../utils/load-calendar.ts';
import { servePackagedFiles } from '../support/packaged-files.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['FR', null],
  ['FR', 'FR-67'],
  ['RE', null],
])('France needs no file: %s, %s', async (country, region) => {
  const fetched = servePackagedFiles();
  const calendar = await loadCalendar({ country, region });
  expect(fetched).not.toHaveBeenCalled();
  expect(isWorkingDay('2026-07-14', calendar)).toBe(false);
});

test('the holidays of another country and region count', async () => {
  servePackagedFiles();
  const quebec = await loadCalendar({ country: 'CA', region: 'CA-QC' });
  const ontario = await loadCalendar({ country: 'CA', region: 'CA-ON' });
  expect(workingDaysAfter('2027-06-23', '2027-06-25', quebec)).toBe(1);
  expect(workingDaysAfter('2027-06-23', '2027-06-25', ontario)).toBe(2);
});

test('a file that cannot be read leaves the weekends, and that is known', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const calendar = await loadCalendar({ country: 'EG', region: null });
  expect(holidaysKnown(calendar)).toBe(false);
  expect(isWorkingDay('2026-11-27', calendar)).toBe(false); // a Friday
});
