import { canonicalZone } from '../../dates/zone-names.ts';
import type { Language } from '../../texts/texts.ts';
import { foldName } from './fold-name.ts';
import type { Place } from './place.ts';
import { RANK, rankNames } from './rank-name.ts';
import type { City, Country, Places } from './read-places.ts';

/** As many as a list shows without being scrolled. */
const MOST = 8;
/** Nobody types a longer one. */
const LONGEST_QUERY = 100;
/** A country's cities are offered from so many letters on. */
const COUNTRY_LETTERS = 3;
const ARTICLE = /^(la|le|les|l|the|el) /;

interface Found {
  place: Place;
  rank: number;
  size: number;
}

/**
 * Places that the owner may mean: cities by French, English and former names, countries (several times: its cities),
 * IANA zones. Best first, at most eight; none for what nobody knows: never a guess. After a comma, a country.
 */
export function findPlaces(places: Places, query: string, language: Language): Place[] {
  if (query.length > LONGEST_QUERY) return [];
  if (query.includes('/')) return zonePlaces(places, query.trim(), language);
  const [name = '', where = ''] = query.split(',').map(foldName);
  if (name === '') return [];
  const found = search(places, name, language);
  const meant = found.length > 0 ? found : search(places, name.replace(ARTICLE, ''), language);
  return best(inCountry(places, meant, where));
}

function search(places: Places, name: string, language: Language): Found[] {
  const own = language === 'fr' ? 0 : 1;
  const found: Found[] = [];
  for (const city of places.cities) {
    const rank = rankNames(city.folded, own, name);
    if (rank !== null) found.push({ place: placeOf(city, language), rank, size: city.size });
  }
  for (const country of places.countries) {
    const rank = rankNames(country.folded, own, name);
    if (rank !== null) found.push(...countryFound(places, country, { rank, name, language }));
  }
  return found;
}

interface CountryQuery {
  rank: number;
  name: string;
  language: Language;
}

/** A country where one time is kept is a place; of another its cities are, after what was typed itself. */
function countryFound(places: Places, country: Country, { rank, name, language }: CountryQuery): Found[] {
  const [zone = ''] = country.zones;
  if (country.zones.length === 1) {
    const place = { name: country[language], country: country.code, zone, region: null };
    return [{ place, rank, size: 99 }];
  }
  if (name.length < COUNTRY_LETTERS || rank > RANK.startOther) return [];
  return citiesIn(places, country, language).map((place, index) => ({
    place,
    rank: rank + 0.5,
    size: 99 - index,
  }));
}

/** The biggest city of each time that is kept there, then the biggest of all. */
function citiesIn(places: Places, { code, zones }: Country, language: Language): Place[] {
  const cities = places.cities.filter(({ country }) => country === code);
  const mains = zones.map((zone) => mainPlace(places, { zone, code, language }));
  return distinct([...mains, ...cities.slice(0, MOST).map((city) => placeOf(city, language))]).slice(0, MOST);
}

/** `Europe/Paris`, or the beginning of such a name. */
function zonePlaces(places: Places, typed: string, language: Language): Place[] {
  const { zones } = places;
  const exact = canonicalZone(typed);
  const country = exact === null ? undefined : zones.get(exact);
  if (exact !== null && country !== undefined)
    return [mainPlace(places, { zone: exact, code: country, language })];
  const start = typed.toLowerCase().replaceAll(' ', '_');
  return [...zones]
    .filter(([zone]) => zone.toLowerCase().startsWith(start))
    .map(([zone, code]) => mainPlace(places, { zone, code, language }))
    .slice(0, MOST);
}

interface ZoneQuery {
  zone: string;
  /** Of the country. */
  code: string;
  language: Language;
}

/** The zone's biggest city there, else the place the zone is named after. */
function mainPlace(places: Places, { zone, code, language }: ZoneQuery): Place {
  const city = places.cities.find((one) => one.zone === zone && one.country === code);
  if (city) return placeOf(city, language);
  const name = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return { name, country: code, zone, region: null };
}

/** Those in a country whose name or code begins so; all, when there is none of them. */
function inCountry({ countries }: Places, found: Found[], where: string): Found[] {
  if (where === '') return found;
  const codes = countries.filter(
    ({ code, folded }) => code.toLowerCase() === where || folded.some((name) => name.startsWith(where)),
  );
  const there = found.filter(({ place }) => codes.some(({ code }) => code === place.country));
  return there.length > 0 ? there : found;
}

function best(found: Found[]): Place[] {
  const sorted = found.sort((a, b) => a.rank - b.rank || b.size - a.size);
  return distinct(sorted.map(({ place }) => place)).slice(0, MOST);
}

/** Each name once in a country, zone and region: Luxembourg is a city and a country. */
function distinct(places: Place[]): Place[] {
  const byKey = new Map<string, Place>();
  for (const place of places) {
    const key = [foldName(place.name), place.country, place.zone, place.region].join();
    if (!byKey.has(key)) byKey.set(key, place);
  }
  return [...byKey.values()];
}

function placeOf(city: City, language: Language): Place {
  return { name: city[language], country: city.country, zone: city.zone, region: city.region };
}
