import { canonicalZone } from '../../utils/dates/zone-names.ts';
import type { NamedCity } from './named-city.ts';
import { PLACE_NAMES } from './place-names.ts';
import { regionOf } from './region-of.ts';
import { zoneAt, zonesOf } from './zones.ts';

export interface SourceCity {
  name: string;
  country: string;
  adminCode: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [number, number] };
  muniSub?: string;
}

/** Where the source writes names in letters that nobody types: without their marks. */
const TRANSCRIBED = new Set(
  'AE AF AM AZ BD BH BT CN DZ EG ER ET GE IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MM MN MV NP OM PK PS QA RU SA SD SY TH TJ TM UZ YE'.split(
    ' ',
  ),
);

/** Names, zone and region of the cities; in the order they are given. */
export function nameCities(cities: SourceCity[], regions: ReadonlySet<string>): NamedCity[] {
  const zones = new Map(cities.map((city) => [city, zoneAt(city.country, city.loc.coordinates)]));
  return cities.map((city) => ({
    country: city.country,
    zone: zones.get(city) ?? nearestZone(city, zones),
    region: regionOf(city, regions),
    population: city.population,
    ...namesOf(city),
  }));
}

function namesOf({ country, name }: SourceCity): { fr: string; en: string; others: string[] } {
  const known = PLACE_NAMES.get(`${country} ${name}`);
  const plain = TRANSCRIBED.has(country) ? withoutMarks(name) : name.replaceAll("'", '’');
  if (!known) return { fr: plain, en: plain, others: [] };
  return {
    fr: known.fr,
    en: known.en,
    others: [...known.others, ...plain.split('/').map((part) => part.trim())],
  };
}

function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}‘’'`]/gu, '')
    .normalize('NFC');
}

/** Near a border, where the map of zones is too coarse: the zone of the nearest city of the country that has one. */
function nearestZone(city: SourceCity, zones: Map<SourceCity, string | null>): string {
  let nearest: { zone: string; distance: number } | null = null;
  for (const [other, zone] of zones) {
    if (zone === null || other.country !== city.country) continue;
    const distance = distanceBetween(city, other);
    if (nearest === null || distance < nearest.distance) nearest = { zone, distance };
  }
  const zone = canonicalZone(nearest?.zone ?? zonesOf(city.country)[0] ?? '');
  if (zone === null) throw new Error(`No zone for ${city.name}, ${city.country}`);
  return zone;
}

/** Not in any unit: only to compare, between places that are near. */
function distanceBetween(a: SourceCity, b: SourceCity): number {
  const [east, north] = a.loc.coordinates;
  const [otherEast, otherNorth] = b.loc.coordinates;
  return Math.hypot((east - otherEast) * Math.cos((north * Math.PI) / 180), north - otherNorth);
}
