import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import type { CountryHolidays, HolidayRegion } from '../utils/dates/holidays.ts';
import { FRENCH_HOLIDAY_REGIONS, FRENCH_OVERSEAS } from '../utils/dates/holidays-france.ts';
import { ADDED_COUNTRIES, LAST_YEAR } from './holidays/corrections.ts';
import { readPartOfFrance } from './holidays/france.ts';
import { type AreaHolidays, mergeAreas } from './holidays/merge-areas.ts';
import { readRegions } from './holidays/read-regions.ts';
import { readArea } from './holidays/read-source.ts';
import { FRENCH_REGION_NAMES } from './holidays/region-names.ts';
import { holidayFile, LICENCE } from './holidays/write.ts';

// Makes the public holidays of every country: `npm run data:holidays`. Run it once a year, and when a new version of
// date-holidays is installed; look at the difference before keeping it.

const FIRST_YEAR = 2026;
const YEARS = 4;
const FOLDER = 'public/holidays';
const INDEX = 'utils/dates/holiday-countries.ts';

/** Codes of the source that are parts of another country here. */
const NO_COUNTRIES = new Set(['IC']);

function yearsOf(country: string): number[] {
  const last = LAST_YEAR[country] ?? FIRST_YEAR + YEARS - 1;
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}

/** Only regions that differ from the whole country are worth choosing. */
function differing(regions: HolidayRegion[], areas: Map<string, AreaHolidays>, whole: AreaHolidays) {
  return regions.filter(({ code }) => {
    const area = areas.get(code) ?? new Map();
    return area.size !== whole.size || [...area.keys()].some((day) => !whole.has(day));
  });
}

function countryHolidays(
  country: string,
  whole: AreaHolidays,
  areas: Map<string, AreaHolidays>,
  all: HolidayRegion[],
): CountryHolidays {
  const years = yearsOf(country);
  const regions = differing(all, areas, whole);
  const kept = new Map(regions.map(({ code }) => [code, areas.get(code) ?? new Map()]));
  return {
    country,
    from: `${years[0]}-01-01`,
    until: `${years.at(-1)}-12-31`,
    regions: regions
      .map(({ code, fr, en }) => ({ code, fr, en }))
      .sort((a, b) => a.fr.localeCompare(b.fr, 'fr')),
    holidays: mergeAreas(whole, kept),
  };
}

function fromSource(country: string): CountryHolidays {
  const years = yearsOf(country);
  const regions = readRegions(country);
  const areas = new Map(regions.map(({ code, area }) => [code, readArea(area, years)]));
  return countryHolidays(country, readArea([country], years), areas, regions);
}

function france(country: string, part: string): CountryHolidays {
  const years = yearsOf(country);
  const codes = part === 'FR' ? FRENCH_HOLIDAY_REGIONS : [];
  const areas = new Map(codes.map((code) => [code, readPartOfFrance(code, years)]));
  const regions = codes.map((code) => ({ code, fr: code, en: code, ...FRENCH_REGION_NAMES[code] }));
  return countryHolidays(country, readPartOfFrance(part, years), areas, regions);
}

const french: Record<string, string> = { FR: 'FR', ...FRENCH_OVERSEAS };
const countries = [
  ...new Set([
    ...Object.keys(new Holidays().getCountries()),
    ...Object.keys(french),
    ...Object.keys(ADDED_COUNTRIES),
  ]),
]
  .filter((country) => !NO_COUNTRIES.has(country))
  .sort();

mkdirSync(FOLDER, { recursive: true });
for (const file of readdirSync(FOLDER)) rmSync(`${FOLDER}/${file}`);
writeFileSync(`${FOLDER}/LICENCE.txt`, LICENCE);
let size = 0;
for (const country of countries) {
  const part = french[country];
  const text = holidayFile(part === undefined ? fromSource(country) : france(country, part));
  writeFileSync(`${FOLDER}/${country}.json`, text);
  size += text.length;
}
writeFileSync(
  INDEX,
  `// Made by \`npm run data:holidays\`.

/** ISO 3166-1 codes of the countries whose public holidays we have, \`public/holidays/\`. */
export const HOLIDAY_COUNTRIES: ReadonlySet<string> = new Set(
  '${countries.join(' ')}'.split(
    ' ',
  ),
);
`,
);
console.log(`${countries.length} countries, ${Math.round(size / 1024)} KB`);
