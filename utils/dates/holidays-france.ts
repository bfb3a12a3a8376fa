import { addDays } from './calendar-day.ts';
import type { Day } from './day.ts';
import { easterSunday } from './easter.ts';

/** Days after Easter Sunday. */
const GOOD_FRIDAY = -2;
const EASTER_MONDAY = 1;
const ASCENSION = 39;
const WHIT_MONDAY = 50;

/** Code du travail, article L3133-1. */
const NATIONAL = {
  fixed: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
  movable: [EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
};

interface LocalDay {
  /** `MM-DD`, or days after Easter Sunday. */
  on: string | number;
  from?: number;
  until?: number;
}

/** Ordonnance du 16 août 1892: Good Friday and the second day of Christmas. */
const ALSACE_MOSELLE: LocalDay[] = [{ on: GOOD_FRIDAY }, { on: '12-26' }];

/**
 * Days of their own of the parts of France that have some, by ISO 3166-2 code. Abolition of slavery: loi 83-550 and
 * décret 83-1003; the Pacific collectivities: their own labour codes.
 */
const LOCAL: Record<string, LocalDay[]> = {
  'FR-57': ALSACE_MOSELLE,
  'FR-67': ALSACE_MOSELLE,
  'FR-68': ALSACE_MOSELLE,
  'FR-971': [{ on: '05-27' }],
  'FR-972': [{ on: '05-22' }],
  'FR-973': [{ on: '06-10' }],
  'FR-974': [{ on: '12-20' }],
  'FR-976': [{ on: '04-27' }],
  'FR-977': [{ on: '10-09' }],
  'FR-978': [
    { on: '05-27', until: 2017 },
    { on: '05-28', from: 2018 },
  ],
  'FR-986': [{ on: '04-28' }, { on: '06-29' }, { on: '07-29' }],
  // Since 2025 Matari'i i ni'a takes the place of the day of autonomy (loi du pays of May 2025).
  'FR-987': [{ on: '03-05' }, { on: GOOD_FRIDAY }, { on: '06-29', until: 2024 }, { on: '11-20', from: 2025 }],
  'FR-988': [{ on: '09-24' }],
};

/** Overseas parts are countries too, to ISO 3166-1 and to browsers. */
export const FRENCH_OVERSEAS: Record<string, string> = {
  GP: 'FR-971',
  MQ: 'FR-972',
  GF: 'FR-973',
  RE: 'FR-974',
  PM: 'FR-975',
  YT: 'FR-976',
  BL: 'FR-977',
  MF: 'FR-978',
  WF: 'FR-986',
  PF: 'FR-987',
  NC: 'FR-988',
};

/** The regions of France with holidays of their own, to choose from. */
export const FRENCH_HOLIDAY_REGIONS: readonly string[] = Object.keys(LOCAL);

/** The part of France that a country and region mean: `FR`, `FR-57`…; `null` when it is not France. */
export function partOfFrance(country: string, region: string | null): string | null {
  if (country === 'FR') return region ?? 'FR';
  return Object.hasOwn(FRENCH_OVERSEAS, country) ? (FRENCH_OVERSEAS[country] ?? null) : null;
}

/**
 * Public holidays of a year in a part of France, in no particular order, each day once (Ascension may fall on 1 or
 * 8 May, as in 2008); some fall on a weekend.
 */
export function frenchHolidays(year: number, part: string): Day[] {
  const easter = easterSunday(year);
  const dayOf = (on: string | number) =>
    typeof on === 'number' ? addDays(easter, on) : `${String(year).padStart(4, '0')}-${on}`;
  const local = (Object.hasOwn(LOCAL, part) ? LOCAL[part] : undefined) ?? [];
  const observed = local.filter(({ from = 0, until = 9999 }) => year >= from && year <= until);
  const days = [...NATIONAL.fixed, ...NATIONAL.movable, ...observed.map(({ on }) => on)].map(dayOf);
  return [...new Set(days)];
}
