import { addDays } from './calendar-day.ts';
import type { Day } from './day.ts';
import { daysBetween, isoWeekday, yearOf } from './day-count.ts';
import { frenchHolidays, partOfFrance } from './holidays-france.ts';
import { weekendOf } from './weekends.ts';

/** Whose weekends and public holidays decide what a working day is. */
export interface WorkCalendar {
  /** ISO 3166-1 code, `FR`. */
  country: string;
  /** Part of the country with holidays of its own, `FR-57`; else `null`. */
  region: string | null;
}

export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
  return (
    !weekendOf(calendar.country, calendar.region).includes(isoWeekday(day)) &&
    !daysOffOf(yearOf(day), calendar).includes(day)
  );
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

/** Computed once per calendar and year; a few dozen short lists at most. */
const computed = new Map<string, Day[]>();

/** Public holidays that would otherwise be worked. */
function daysOffOf(year: number, calendar: WorkCalendar): Day[] {
  const name = `${calendar.country} ${calendar.region} ${year}`;
  let days = computed.get(name);
  if (!days) {
    const part = partOfFrance(calendar.country, calendar.region);
    const weekend = weekendOf(calendar.country, calendar.region);
    days = (part ? frenchHolidays(year, part) : []).filter((day) => !weekend.includes(isoWeekday(day)));
    computed.set(name, days);
  }
  return days;
}
