import { readFileSync } from 'node:fs';
import type { Day } from '../../utils/dates/day.ts';
import type { CountryHolidays } from '../../utils/dates/holidays.ts';
import { workCalendar, workingDaysAfter } from '../../utils/dates/work-calendar.ts';

/** Working days from one day to another by the package's own file, read without the extension. */
export function workedBetween(from: Day, to: Day, country: string, region: string | null): number {
  const data: CountryHolidays = JSON.parse(readFileSync(`public/holidays/${country}.json`, 'utf8'));
  return workingDaysAfter(from, to, workCalendar(country, region, data));
}
