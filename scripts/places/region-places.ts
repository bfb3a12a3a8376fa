import type { HolidayRegion } from '../../utils/dates/holidays.ts';
import type { NamedCity } from './named-city.ts';

/**
 * The regions with public holidays of their own as places, where we have a city in them: its zone is theirs, and they
 * stand under it in lists. Parts of regions have no name that is typed.
 */
export function regionPlaces(cities: NamedCity[], regions: HolidayRegion[]): NamedCity[] {
  return regions.flatMap(({ code, fr, en }) => {
    const biggest = cities.find(({ region }) => region === code);
    if (!biggest || code.split('-').length > 2) return [];
    return { ...biggest, population: biggest.population / 4, fr: bare(fr), en: bare(en), others: [] };
  });
}

/** Without what a region of holidays says in brackets: `Bavière (communes catholiques)`. */
function bare(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}
