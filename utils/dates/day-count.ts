import type { Day } from './day.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';

// By plain arithmetic on UTC days, without date-fns: the popup's first paint counts with it.

const DAY = 86_400_000;

/** Calendar days from one day to another; negative when `to` is before. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** 1 Monday to 7 Sunday. */
export function isoWeekday(day: Day): number {
  // 1970 began on a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The day so many days later; earlier when negative. */
export function shiftDay(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

export function earlierDay(a: Day, b: Day): Day {
  if (b < a) return b;
  return a;
}
