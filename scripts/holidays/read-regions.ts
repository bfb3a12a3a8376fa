import Holidays from 'date-holidays';
import type { HolidayRegion } from '../../utils/dates/holidays.ts';
import { STATES_IGNORED } from './corrections.ts';
import { REGION_NAMES } from './region-names.ts';

/** A region to choose, and where the source has it. */
export interface SourceRegion extends HolidayRegion {
  area: string[];
}

/** Parts of a state that have days of their own, and enough inhabitants to be asked for. */
const FINER: Record<string, Record<string, string[]>> = {
  // In Bavaria the Assumption is a holiday where Catholics are the majority: Munich and most other places.
  DE: {
    'DE-BY': ['DE', 'BY', 'KATH'],
    'DE-BY-A': ['DE', 'BY', 'A'],
    'DE-BY-EVANG': ['DE', 'BY', 'EVANG'],
  },
  // Cities hold the day of their patron saint.
  IT: {
    'IT-BZ': ['IT', '32'],
    'IT-FI': ['IT', '52', 'FI'],
    'IT-MI': ['IT', '25', 'MI'],
    'IT-PA': ['IT', '82', 'PA'],
    'IT-RM': ['IT', '62', 'RM'],
    'IT-TO': ['IT', '21', 'TO'],
  },
};

/** States of the source that are no part of the country, or whose codes are not those of ISO 3166-2. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'GB-ALD',
  'IT-21',
  'IT-25',
  'IT-32',
  'IT-52',
  'IT-62',
  'IT-82',
  'RU-CR',
  'RU-SEV',
]);

/** The regions the source knows in a country, whether or not they have days of their own. */
export function readRegions(country: string): SourceRegion[] {
  if (STATES_IGNORED.has(country)) return [];
  const source = new Holidays();
  const english = source.getStates(country, 'en') ?? {};
  const french = source.getStates(country, 'fr') ?? {};
  const areas: Record<string, string[]> = {};
  for (const state of Object.keys(english)) areas[`${country}-${state}`] = [country, state];
  Object.assign(areas, FINER[country]);
  return Object.entries(areas)
    .filter(([code]) => !LEFT_OUT.has(code))
    .map(([code, area]) => {
      const state = area[1] ?? '';
      const [fr = french[state] ?? code, en = english[state] ?? code] = REGION_NAMES[code] ?? [];
      return { code, fr, en, area };
    });
}
