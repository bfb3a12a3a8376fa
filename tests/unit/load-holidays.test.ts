import { afterEach, expect, test, vi } from 'vitest';
import { loadHolidays } from '../../utils/load-holidays.ts';
import { servePackagedFiles } from '../support/packaged-files.ts';

afterEach(() => vi.unstubAllGlobals());

test('the holidays of a country are read from the package', async () => {
  servePackagedFiles();
  const japan = await loadHolidays('JP');
  expect(japan?.country).toBe('JP');
  expect(japan?.holidays.find(({ en }) => en === 'Culture Day')?.on).toContain('2026-11-03');
});

test('they are read once', async () => {
  const fetched = servePackagedFiles();
  await Promise.all([loadHolidays('PT'), loadHolidays('PT')]);
  await loadHolidays('PT');
  expect(fetched).toHaveBeenCalledTimes(1);
});

test.each([['AQ'], ['XX'], ['fr'], [''], ['toString'], ['../manifest']])(
  'a country we know nothing of, %j, is not asked for',
  async (country) => {
    const fetched = servePackagedFiles();
    expect(await loadHolidays(country)).toBeNull();
    expect(fetched).not.toHaveBeenCalled();
  },
);

test('a file that could not be read is asked for again', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(loadHolidays('NL')).rejects.toThrow('Failed to fetch');
  servePackagedFiles();
  expect((await loadHolidays('NL'))?.country).toBe('NL');
});

test('a file of another shape is refused', async () => {
  vi.stubGlobal('fetch', async () => new Response('{"country":"BE","holidays":[{"on":["yesterday"]}]}'));
  await expect(loadHolidays('BE')).rejects.toThrow();
});
