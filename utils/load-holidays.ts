import * as v from 'valibot';
import { HOLIDAY_COUNTRIES } from './dates/holiday-countries.ts';
import type { CountryHolidays } from './dates/holidays.ts';
import { readPackaged } from './read-packaged.ts';

const day = v.pipe(v.string(), v.isoDate());

const shape: v.GenericSchema<unknown, CountryHolidays> = v.object({
  country: v.string(),
  from: day,
  until: day,
  regions: v.array(v.object({ code: v.string(), fr: v.string(), en: v.string() })),
  holidays: v.array(
    v.object({
      fr: v.string(),
      en: v.string(),
      on: v.array(day),
      toBeConfirmed: v.optional(v.literal(true)),
      only: v.optional(v.array(v.string())),
      except: v.optional(v.array(v.string())),
    }),
  ),
});

/** Read once: they do not change while a page or the worker lives. */
const read = new Map<string, Promise<CountryHolidays>>();

/**
 * The public holidays of a country (ISO 3166-1); `null` for one we know none of. They are files of the package, not
 * code: each page and the worker read only the countries they need.
 */
export async function loadHolidays(country: string): Promise<CountryHolidays | null> {
  if (!HOLIDAY_COUNTRIES.has(country)) return null;
  let holidays = read.get(country);
  if (!holidays) {
    holidays = readPackaged(`/holidays/${country}.json`).then((json) => v.parse(shape, json));
    // What could not be read may be tried again.
    holidays.catch(() => read.delete(country));
    read.set(country, holidays);
  }
  return holidays;
}
