import { afterEach, expect, test, vi } from 'vitest';
import { holidaysFor } from '../../../utils/partners/holidays-for.ts';
import { servePackagedFiles } from '../../support/packaged-files.ts';

afterEach(() => void vi.unstubAllGlobals());

test('each place has its own, and one unreadable file harms nobody else', async () => {
  const served = servePackagedFiles();
  const serve = served.getMockImplementation();
  served.mockImplementation(async (url) => {
    if (url.endsWith('/FJ.json')) throw new TypeError('Failed to fetch');
    return serve?.(url) ?? Response.error();
  });
  const found = await holidaysFor([
    { country: 'CA', holidayRegion: 'CA-BC' },
    { country: 'CA', holidayRegion: null },
    { country: 'FJ', holidayRegion: null },
    { country: 'ZZ', holidayRegion: null },
    { country: null, holidayRegion: null },
  ]);
  expect(Object.keys(found)).toEqual(['CA CA-BC', 'CA', 'FJ', 'ZZ']);
  const names = (key: string) => found[key]?.map(({ name }) => name.en) ?? [];
  expect(names('CA CA-BC')).toContain('Family Day');
  expect(names('CA')).not.toContain('Family Day');
  expect(names('CA')).toContain('Christmas Day');
  expect([found.FJ, found.ZZ]).toEqual([[], []]);
});
