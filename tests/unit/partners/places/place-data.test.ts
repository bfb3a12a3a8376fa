import { expect, test } from 'vitest';
import { canonicalZone } from '../../../../utils/dates/zone-names.ts';
import { holidayFile, holidayTexts } from '../../../support/holiday-files.ts';
import { allPlaces, placeText } from '../../../support/place-file.ts';

const { cities, countries, zones } = allPlaces;
const codes = new Set(countries.map(({ code }) => code));

test('several thousand cities fit in 150 KB', () => {
  expect(cities.length).toBeGreaterThan(6000);
  expect(new TextEncoder().encode(placeText).length).toBeLessThan(150 * 1024);
});

test('every zone exists, under its current name', () => {
  const used = new Set([
    ...zones.keys(),
    ...cities.map(({ zone }) => zone),
    ...countries.flatMap((country) => country.zones),
  ]);
  expect([...used].filter((zone) => canonicalZone(zone) !== zone)).toEqual([]);
  expect(used.size).toBeGreaterThan(300);
});

test('every city is in a country we know, in one of its zones, and has names and a size', () => {
  for (const { fr, en, folded, country, zone, size } of cities) {
    expect(codes, `${fr} ${country}`).toContain(country);
    // Kosovo keeps the time of Belgrade, which is another country's.
    if (country !== 'XK') expect(zones.get(zone), `${fr} ${zone}`).toBe(country);
    expect(fr).toMatch(/\p{L}/u);
    expect(en).toMatch(/\p{L}/u);
    expect(
      folded.every((name) => name.length > 0),
      fr,
    ).toBe(true);
    expect(size).toBeGreaterThanOrEqual(0);
  }
});

test('every region of a city is one its country’s holidays are known for', () => {
  const regions = new Set(
    [...holidayTexts.keys()].flatMap((country) => holidayFile(country).regions.map(({ code }) => code)),
  );
  const used = new Set(cities.flatMap(({ region }) => region ?? []));
  expect([...used].filter((region) => !regions.has(region))).toEqual([]);
  for (const country of ['DE', 'CH', 'CA', 'ES', 'AU', 'GB']) {
    const own = [...regions].filter((code) => code.startsWith(`${country}-`));
    expect(
      own.filter((code) => !used.has(code)),
      country,
    ).toEqual([]);
  }
});

test('every country has a name in both languages and a zone', () => {
  expect(countries.length).toBeGreaterThan(240);
  for (const { code, fr, en, zones: own } of countries) {
    expect(code).toMatch(/^[A-Z]{2}$/);
    expect(fr).not.toBe(code);
    expect(en).not.toBe(code);
    expect(own.length, code).toBeGreaterThan(0);
  }
});

test('no two cities have the same name, country, zone and region', () => {
  const seen = new Set<string>();
  const twice = cities.filter(({ fr, country, zone, region }) => {
    const key = [fr, country, zone, region].join();
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
  expect(twice).toEqual([]);
});
