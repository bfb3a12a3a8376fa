import type { Holiday } from './holiday.ts';
import type { Partner } from './partner.ts';

/** Whose holidays are wanted. */
export type HolidayPlace = Pick<Partner, 'country' | 'holidayRegion'>;

/** The public holidays of some places, by `holidayKey`. */
export async function holidaysFor(_places: HolidayPlace[]): Promise<Record<string, Holiday[]>> {
  return {};
}
