import Holidays, { type HolidaysTypes } from 'date-holidays';
import { addDays } from '../../utils/dates/calendar-day.ts';
import type { Holiday } from '../../utils/dates/holidays.ts';
import { ADDED_COUNTRIES, BANK_DAYS_CLOSE, CORRECTIONS } from './corrections.ts';
import { englishName, frenchName } from './names.ts';

const HOUR = 3_600_000;

/** The months of the Islamic calendar that holidays fall in. The day itself is decided when the moon is seen. */
const MOON_SIGHTING = /\b(Muharram|Safar|Rabi|Rajab|Shaban|Ramadan|Shawwal|Dhu al-(Hijjah|Qidah))\b/i;

type SourceDay = HolidaysTypes.Holiday;

/** The days offices are closed in one area, as the source has them and with our corrections, by day. */
export function readArea([country = '', state, region]: string[], years: number[]): Map<string, Holiday> {
  const clock = ADDED_COUNTRIES[country];
  const source = open(clock ?? country, state, region);
  const corrections = CORRECTIONS.filter((one) => one.country === country && within(one.state, state));
  const added = corrections.flatMap((one) => one.add ?? []);
  for (const { rule, fr, en } of added) {
    if (!source.setHoliday(rule, { name: { fr, en }, type: 'public' })) throw new Error(`No rule: ${rule}`);
  }
  const removed = new Set(corrections.flatMap((one) => one.remove ?? []));
  const ours = new Set(added.map(({ rule }) => rule));
  const unsure = new Set(added.filter((one) => one.toBeConfirmed).map(({ rule }) => rule));
  const allUnsure = corrections.some((one) => one.toBeConfirmed);
  const found = new Map<string, Holiday>();
  const used = new Set<string>();
  for (const { day, fr } of daysInBothLanguages(source, years)) {
    used.add(day.rule);
    if (removed.has(day.rule) || !isClosed(day, country)) continue;
    if (clock !== undefined && !ours.has(day.rule)) continue;
    const days = daysOf(day).filter((on) => years.includes(Number(on.slice(0, 4))));
    if (days.length === 0) continue;
    const name = { fr: frenchName(fr, day.name), en: englishName(day.name) };
    const toBeConfirmed = allUnsure || unsure.has(day.rule) || MOON_SIGHTING.test(day.rule);
    for (const on of days) {
      // Of two holidays on one day a sure one is told, else the first.
      const known = found.get(on);
      if (!known || (known.toBeConfirmed && !toBeConfirmed)) found.set(on, { on, name, toBeConfirmed });
    }
  }
  for (const rule of removed) if (!used.has(rule)) throw new Error(`${country} no longer has: ${rule}`);
  return found;
}

function open(country: string, state: string | undefined, region: string | undefined): Holidays {
  if (state === undefined) return new Holidays(country);
  return region === undefined ? new Holidays(country, state) : new Holidays(country, state, region);
}

/** Days by the source's names in both languages. A year may give days of the one beside it. */
function daysInBothLanguages(source: Holidays, years: number[]): { day: SourceDay; fr: string }[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return [first - 1, ...years, last + 1].flatMap((year) => {
    const keyOf = ({ date, rule }: SourceDay) => `${date} ${rule}`;
    const french = new Map(source.getHolidays(year, 'fr').map((day) => [keyOf(day), day.name]));
    return source.getHolidays(year, 'en').map((day) => ({ day, fr: french.get(keyOf(day)) ?? day.name }));
  });
}

/** A correction without a state is for the whole country. */
function within(wanted: string | undefined, state: string | undefined): boolean {
  return wanted === undefined || wanted === state;
}

/** Public days, and bank days where these close offices; never half a day, which begins later than midnight. */
function isClosed(day: SourceDay, country: string): boolean {
  if (!day.date.slice(10).startsWith(' 00:00:00')) return false;
  return day.type === 'public' || (day.type === 'bank' && BANK_DAYS_CLOSE.has(country));
}

/** The calendar days of a holiday that may last several; its last half day, as in Turkey, is not one. */
function daysOf(day: SourceDay): string[] {
  const hours = (day.end.getTime() - day.start.getTime()) / HOUR;
  const first = day.date.slice(0, 10);
  // An hour more or less where clocks change.
  return Array.from({ length: Math.floor((hours + 1.5) / 24) }, (_, index) => addDays(first, index));
}
