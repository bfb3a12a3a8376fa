import { addDays } from './calendar-day.ts';
import type { Day } from './day.ts';
import { daysBetween, isoWeekday, yearOf } from './day-count.ts';
import { type CountryHolidays, holidaysOf } from './holidays.ts';
import { frenchHolidays, partOfFrance } from './holidays-france.ts';
import { weekendOf } from './weekends.ts';

/** Whose weekends and public holidays decide what a working day is. `load-calendar.ts` reads it. */
export interface WorkCalendar {
  /** ISO 3166-1 code, `FR`. */
  country: string;
  /** Part of the country with holidays of its own, `FR-57`; else `null`. */
  region: string | null;
  /** What was read of the holidays; nothing where none are known, and for France, whose own rules know all years. */
  holidays?: KnownHolidays;
}

export interface KnownHolidays {
  /** Public holidays that would otherwise be worked, by year. */
  daysOff: ReadonlyMap<number, readonly Day[]>;
  /** Last day of what is known. */
  until: Day;
}

/** The calendar of a country by what its file says of its holidays; `null` when there is none. France needs none. */
export function workCalendar(
  country: string,
  region: string | null,
  data: CountryHolidays | null,
): WorkCalendar {
  const calendar = { country, region };
  if (data === null || partOfFrance(country, region) !== null) return calendar;
  const days = holidaysOf(data, region).map(({ on }) => on);
  const byYear = Map.groupBy(withoutWeekends(days, calendar), yearOf);
  return { ...calendar, holidays: { daysOff: byYear, until: data.until } };
}

export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
  return (
    !weekendOf(calendar.country, calendar.region).includes(isoWeekday(day)) &&
    !daysOffOf(yearOf(day), calendar).includes(day)
  );
}

/** Whether we know this country's public holidays; where not, only its weekends are counted, and we say so. */
export function holidaysKnown(calendar: WorkCalendar): boolean {
  return partOfFrance(calendar.country, calendar.region) !== null || calendar.holidays !== undefined;
}

/**
 * Working days after `from`, up to and including `to`; 0 when `to` is not after `from`.
 * @example workingDaysAfter('2026-11-20', '2026-11-24', { country: 'FR', region: null }) // Friday to Tuesday: 2
 */
export function workingDaysAfter(from: Day, to: Day, calendar: WorkCalendar): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const weekend = weekendOf(calendar.country, calendar.region);
  const first = isoWeekday(from);
  let count = Math.floor(days / 7) * (7 - weekend.length);
  for (let step = 1; step <= days % 7; step++) {
    if (!weekend.includes(((first - 1 + step) % 7) + 1)) count++;
  }
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (const dayOff of daysOffOf(year, calendar)) if (dayOff > from && dayOff <= to) count--;
  }
  return count;
}

/** The day `count` working days after a day; the day itself for 0. */
export function addWorkingDays(day: Day, count: number, calendar: WorkCalendar): Day {
  const perWeek = 7 - weekendOf(calendar.country, calendar.region).length;
  let reached = day;
  let left = count;
  // Whole weeks first: they never lead too far, as holidays only take working days away. The last day is stepped to,
  // so that it is a working one.
  while (left > perWeek) {
    const next = addDays(reached, Math.floor((left - 1) / perWeek) * 7);
    left -= workingDaysAfter(reached, next, calendar);
    reached = next;
  }
  while (left > 0) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, calendar)) left--;
  }
  return reached;
}

/** Computed once per part of France and year; a few dozen short lists at most. */
const computed = new Map<string, readonly Day[]>();

/** Public holidays that would otherwise be worked. */
function daysOffOf(year: number, calendar: WorkCalendar): readonly Day[] {
  const part = partOfFrance(calendar.country, calendar.region);
  if (part === null) return calendar.holidays?.daysOff.get(year) ?? [];
  const name = `${part} ${year}`;
  let days = computed.get(name);
  if (!days) {
    days = withoutWeekends(frenchHolidays(year, part), calendar);
    computed.set(name, days);
  }
  return days;
}

function withoutWeekends(days: Day[], { country, region }: WorkCalendar): Day[] {
  const weekend = weekendOf(country, region);
  return days.filter((day) => !weekend.includes(isoWeekday(day)));
}
