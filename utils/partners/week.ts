import type { ClockTime, Day } from '../dates/day.ts';

/**
 * Working hours inside a day: `from` is worked, `to` no longer. `to` at or before `from` is a night shift: it ends the
 * next day and belongs to the day it starts on. `24:00` is the midnight that ends the day.
 */
export interface Interval {
  from: ClockTime;
  to: ClockTime;
}

/** ISO weekday: 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The hours of each weekday; a day on which nothing starts is weekend. */
export type Week = Record<Weekday, Interval[]>;

/** Days that are not like the others, both included: these hours instead of the week's, none at all is closed. */
export interface WeekException {
  from: Day;
  to: Day;
  intervals: Interval[];
}
