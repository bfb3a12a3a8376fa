import { foldName } from './fold-name.ts';

/** A city that can be found, by any of its names. */
export interface City {
  fr: string;
  en: string;
  /** As compared: French, English, then what else it is or was called. */
  folded: string[];
  country: string;
  zone: string;
  region: string | null;
  /** Logarithm of how many live there: eight more is ten times as many. */
  size: number;
}

export interface Country {
  code: string;
  fr: string;
  en: string;
  folded: string[];
  /** One for each time that is kept there, the main one first. */
  zones: string[];
}

export interface Places {
  /** Biggest first. */
  cities: City[];
  countries: Country[];
  /** Country of every zone that is some country's. */
  zones: Map<string, string>;
}

/** What `public/places.json` holds: texts of many lines. */
export interface PlaceData {
  cities: string;
  countries: string;
  /** `Europe/Paris FR` */
  zones: string;
}

/** Everything that can be found. */
export function readPlaces({ cities, countries, zones }: PlaceData): Places {
  return {
    cities: lines(cities)
      .flatMap(citiesOf)
      .sort((a, b) => b.size - a.size),
    countries: lines(countries).map(countryOf),
    zones: new Map(lines(zones).map((line) => pair(line.split(' ')))),
  };
}

/** `CA America/Toronto CA-ON;tToronto;qOttawa`: where, then cities, each its size in base 36 and its names. */
function citiesOf(line: string): City[] {
  const [where = '', ...texts] = line.split(';');
  const [country = '', zone = '', region = '-'] = where.split(' ');
  return texts.map((text) => ({
    ...namesOf(text.slice(1)),
    country,
    zone,
    region: region === '-' ? null : region,
    size: Number.parseInt(text.charAt(0), 36),
  }));
}

/** `PT Europe/Lisbon,Atlantic/Azores Portugal`. */
function countryOf(line: string): Country {
  const [code = '', zones = '', ...names] = line.split(' ');
  return { code, zones: zones.split(','), ...namesOf(names.join(' ')) };
}

/** `Londres/London/Londinium`: French, English (empty where it is the same), others. */
function namesOf(text: string): { fr: string; en: string; folded: string[] } {
  const [fr = '', english = '', ...others] = text.split('/');
  const en = english || fr;
  return { fr, en, folded: [fr, en, ...others].map(foldName) };
}

function lines(text: string): string[] {
  return text.trim().split('\n');
}

function pair([first = '', second = '']: string[]): [string, string] {
  return [first, second];
}
