import { afterEach, expect, test, vi } from 'vitest';
import { servePackagedFiles } from '../support/packaged-files.ts';

afterEach(() => void vi.unstubAllGlobals());

test('the places are read once, and again only after they could not be read', async () => {
  vi.resetModules();
  const { loadPlaces } = await import('../../utils/load-places.ts');
  const fetched = servePackagedFiles();
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(loadPlaces()).rejects.toThrow('Failed to fetch');
  const [first, second] = await Promise.all([loadPlaces(), loadPlaces()]);
  expect(first.cities.length).toBeGreaterThan(6000);
  expect(second).toBe(first);
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('a file of another shape is refused', async () => {
  vi.resetModules();
  const { loadPlaces } = await import('../../utils/load-places.ts');
  vi.stubGlobal('fetch', async () => Response.json({ cities: [] }));
  await expect(loadPlaces()).rejects.toThrow();
});
