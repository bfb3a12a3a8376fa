import type { Day } from './day.ts';

/** A public holiday, when offices are closed the whole day. */
export interface Holiday {
  on: Day;
  name: { fr: string; en: string };
  /** The day depends on the sight of the moon, or on a decree that comes late: a day sooner or later is possible. */
  toBeConfirmed: boolean;
}

/** A part of a country with holidays of its own, by ISO 3166-2 code or one made like it (`DE-BY-EVANG`). */
export interface HolidayRegion {
  code: string;
  fr: string;
  en: string;
}

/** The public holidays of a country, as `public/holidays/` has them. */
export interface CountryHolidays {
  /** ISO 3166-1 code. */
  country: string;
  /** First and last day of what is known: after it nothing is known, not that there are none. */
  from: Day;
  until: Day;
  regions: HolidayRegion[];
  /** A holiday with its days, sorted by the first. */
  holidays: RecurringHoliday[];
}

export interface RecurringHoliday {
  fr: string;
  en: string;
  on: Day[];
  toBeConfirmed?: true | undefined;
  /** The regions that alone have it; without it, the whole country has. */
  only?: string[] | undefined;
  /** The regions that do not have what the rest of the country has. */
  except?: string[] | undefined;
}

/** The holidays in a region of the country (`null`: what the whole country has), sorted by day. */
export function holidaysOf(data: CountryHolidays, region: string | null): Holiday[] {
  return data.holidays
    .filter((holiday) => isHeld(holiday, region))
    .flatMap(({ on, fr, en, toBeConfirmed = false }) =>
      on.map((day) => ({ on: day, name: { fr, en }, toBeConfirmed })),
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

function isHeld({ only, except }: RecurringHoliday, region: string | null): boolean {
  if (region === null) return only === undefined;
  return only ? only.includes(region) : !except?.includes(region);
}
