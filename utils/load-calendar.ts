import { partOfFrance } from './dates/holidays-france.ts';
import { type WorkCalendar, workCalendar } from './dates/work-calendar.ts';
import { loadHolidays } from './load-holidays.ts';
import type { Settings } from './settings.ts';

/**
 * The calendar of the owner's working days. Only outside France a file is read; one that cannot be read leaves the
 * weekends, as where no holidays are known.
 */
export async function loadCalendar({
  country,
  region,
}: Pick<Settings, 'country' | 'region'>): Promise<WorkCalendar> {
  if (partOfFrance(country, region) !== null) return { country, region };
  const data = await loadHolidays(country).catch(() => null);
  return workCalendar(country, region, data);
}
