import { addDays, daysBetween, isoWeekday, yearOf } from './calendar-day.ts';
import type { Day } from './day.ts';
import { frenchHolidays, partOfFrance } from './holidays-france.ts';

/** Whose weekends and public holidays decide what a working day is. */
export interface WorkCalendar {
  /** ISO 3166-1 code, `FR`. */
  country: string;
  /** Part of the country with holidays of its own, `FR-57`; else `null`. */
  region: string | null;
}

const SATURDAY_SUNDAY = [6, 7];

/** ISO weekdays off where they are not Saturday and Sunday (CLDR week data; BD, BN, DJ, MV as their governments say). */
const WEEKENDS: Record<string, number[]> = {
  ...Object.fromEntries(
    [
      'AF',
      'BD',
      'BH',
      'DZ',
      'EG',
      'IL',
      'IQ',
      'JO',
      'KW',
      'LY',
      'MV',
      'OM',
      'QA',
      'SA',
      'SD',
      'SY',
      'YE',
    ].map((country) => [country, [5, 6]]),
  ),
  BN: [5, 7],
  DJ: [5],
  IN: [7],
  IR: [5],
  UG: [7],
};

export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
  return !weekendOf(calendar).includes(isoWeekday(day)) && !holidaysOf(yearOf(day), calendar).has(day);
}

/** Whether we know this country's public holidays; where not, only its weekends are counted, and we say so. */
export function holidaysKnown(calendar: WorkCalendar): boolean {
  return partOfFrance(calendar.country, calendar.region) !== null;
}

/**
 * Working days after `from`, up to and including `to`; 0 when `to` is not after `from`.
 * @example workingDaysAfter('2026-11-20', '2026-11-24', { country: 'FR', region: null }) // Friday to Tuesday: 2
 */
export function workingDaysAfter(from: Day, to: Day, calendar: WorkCalendar): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const weekend = weekendOf(calendar);
  const first = isoWeekday(from);
  let count = Math.floor(days / 7) * (7 - weekend.length);
  for (let step = 1; step <= days % 7; step++) {
    if (!weekend.includes(((first - 1 + step) % 7) + 1)) count++;
  }
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (const holiday of holidaysOf(year, calendar)) {
      if (holiday > from && holiday <= to && !weekend.includes(isoWeekday(holiday))) count--;
    }
  }
  return count;
}

/** The day `count` working days after a day; the day itself for 0. */
export function addWorkingDays(day: Day, count: number, calendar: WorkCalendar): Day {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, calendar)) left--;
  }
  return reached;
}

function weekendOf({ country }: WorkCalendar): number[] {
  return (Object.hasOwn(WEEKENDS, country) && WEEKENDS[country]) || SATURDAY_SUNDAY;
}

/** Computed once per part and year; a few dozen short sets at most. */
const computed = new Map<string, Set<Day>>();

function holidaysOf(year: number, { country, region }: WorkCalendar): Set<Day> {
  const part = partOfFrance(country, region);
  const name = `${part} ${year}`;
  let days = computed.get(name);
  if (!days) {
    days = new Set(part ? frenchHolidays(year, part) : []);
    computed.set(name, days);
  }
  return days;
}
