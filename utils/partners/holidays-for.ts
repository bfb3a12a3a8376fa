import { type Holiday, holidaysOf } from '../dates/holidays.ts';
import { loadHolidays } from '../load-holidays.ts';
import type { Partner } from './partner.ts';
import { holidayKey } from './party.ts';

/** Whose holidays are wanted. */
export type HolidayPlace = Pick<Partner, 'country' | 'holidayRegion'>;

/**
 * The public holidays of some places, by `holidayKey`; none where none are known. A file that cannot be read leaves
 * out its country alone: the hours still count.
 */
export async function holidaysFor(places: HolidayPlace[]): Promise<Record<string, Holiday[]>> {
  const wanted = new Map(places.map((place) => [holidayKey(place), place]));
  const found = await Promise.all(
    [...wanted].map(async ([key, { country, holidayRegion }]) => {
      const data = country === null ? null : await loadHolidays(country).catch(() => null);
      return [key, data ? holidaysOf(data, holidayRegion) : []] as const;
    }),
  );
  return Object.fromEntries(found.filter(([key]) => key !== null));
}
