import { beforeAll, expect, test } from 'vitest';
import { placeLookup } from '../../../../entrypoints/desk/place-lookup.ts';
import { servePackagedFiles } from '../../../support/packaged-files.ts';

beforeAll(() => void servePackagedFiles());

test.each([
  ['Osaka', 'Asia/Tokyo', 'JP'],
  ['pekin', 'Asia/Shanghai', 'CN'],
  ['Saint-Étienne', 'Europe/Paris', 'FR'],
  ['London, Canada', 'America/Toronto', 'CA'],
])('%s is one place', async (name, zone, country) => {
  const placeOf = await placeLookup();
  expect(placeOf(name)).toMatchObject({ zone, country });
});

test.each(['London', 'Xyzzyville', ''])('«%s» is none, or several', async (name) => {
  const placeOf = await placeLookup();
  expect(placeOf(name)).toBeNull();
});
