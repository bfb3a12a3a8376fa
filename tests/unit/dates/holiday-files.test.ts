import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isDay } from '../../../utils/dates/calendar-day.ts';
import { HOLIDAY_COUNTRIES } from '../../../utils/dates/holiday-countries.ts';
import { holidaysOf } from '../../../utils/dates/holidays.ts';
import { holidayFile, holidayTexts } from '../../support/holiday-files.ts';

const countries = [...holidayTexts.keys()];
/** ISO 3166-1, and `XK` as Kosovo is written everywhere. */
const isCountry = (code: string) =>
  /^[A-Z]{2}$/.test(code) && new Intl.DisplayNames('en', { type: 'region' }).of(code) !== code;
const letters = /^\p{L}/u;
const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

test('every country of the list has its file, and every file is in the list', () => {
  expect(countries.sort()).toEqual([...HOLIDAY_COUNTRIES].sort());
  expect(countries.length).toBeGreaterThan(200);
});

test.each(countries)('the holidays of %s are whole', (country) => {
  const data = holidayFile(country);
  expect(isCountry(country)).toBe(true);
  expect(data.country).toBe(country);
  expect(data.from).toBe('2026-01-01');
  expect(data.holidays.length).toBeGreaterThan(0);
  const first = data.holidays.map(({ on }) => on[0] ?? '');
  expect(first).toEqual(first.toSorted());
  for (const { fr, en, on } of data.holidays) {
    expect(on.length, en).toBeGreaterThan(0);
    expect(on.every(isDay), `${en}: ${on}`).toBe(true);
    expect(on, en).toEqual([...new Set(on)].sort());
    expect(
      on.every((day) => day >= data.from && day <= data.until),
      en,
    ).toBe(true);
    for (const name of [fr, en]) {
      expect(name).toMatch(/^[\p{L}\d]/u);
      expect(name).not.toMatch(otherScript);
      expect(name, 'a straight apostrophe').not.toMatch(/'/);
    }
  }
});

test.each(countries)(
  'the regions of %s are named, each once, and are those its holidays speak of',
  (country) => {
    const { regions, holidays } = holidayFile(country);
    const codes = regions.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
    const spokenOf = new Set(holidays.flatMap(({ only = [], except = [] }) => [...only, ...except]));
    expect([...spokenOf].sort()).toEqual(codes.toSorted());
    for (const { code, fr, en } of regions) {
      expect(code).toMatch(new RegExp(`^${country}-\\w+(-\\w+)?$`));
      expect(fr).toMatch(letters);
      expect(en).toMatch(letters);
      expect(fr).not.toBe(code);
    }
  },
);

test.each(countries)(
  '%s has each day once, in every region, and some in every year it says it knows',
  (country) => {
    const data = holidayFile(country);
    for (const region of [null, ...data.regions.map(({ code }) => code)]) {
      const days = holidaysOf(data, region).map(({ on }) => on);
      expect(days).toEqual([...new Set(days)].sort());
      const years = new Set(days.map((day) => day.slice(0, 4)));
      const known = Array.from({ length: Number(data.until.slice(0, 4)) - 2025 }, (_, index) =>
        String(2026 + index),
      );
      expect([...years]).toEqual(known);
    }
  },
);

test('this year and the next two are known; where fewer are, the file says so', () => {
  const short = countries.filter((country) => holidayFile(country).until < '2028-12-31');
  expect(short).toEqual(['LK']);
});

test('the licence of the data goes with it', () => {
  for (const [country, text] of holidayTexts) {
    expect(JSON.parse(text), country).toMatchObject({
      licence: expect.stringMatching(/CC BY-SA 3\.0.*date-holidays/),
    });
  }
  expect(readFileSync('public/holidays/LICENCE.txt', 'utf8')).toContain(
    'creativecommons.org/licenses/by-sa/3.0',
  );
});

test('one country is a small file', () => {
  for (const [country, text] of holidayTexts) expect(text.length, country).toBeLessThan(12_000);
});
