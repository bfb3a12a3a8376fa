import type { Day } from '../dates/day.ts';
import { isoWeekday } from '../dates/day-count.ts';
import type { Holiday } from '../dates/holidays.ts';
import type { Party } from './verdict.ts';
import { type Interval, WEEKDAYS, type Week } from './week.ts';

/** What a day of somebody's calendar is, and the hours that start on it. */
export type DayPlan =
  | { kind: 'open'; intervals: Interval[] }
  | { kind: 'holiday'; intervals: []; holiday: Holiday }
  | { kind: 'away' | 'weekend'; intervals: [] };

/**
 * What the owner noted of the day comes first, even on a holiday; where exceptions overlap, the one listed last
 * counts. Then holidays, then the week.
 */
export function dayPlan({ week, exceptions, holidays }: Party, on: Day): DayPlan {
  const noted = exceptions.findLast(({ from, to }) => from <= on && on <= to);
  if (noted) return noted.intervals.length > 0 ? open(noted.intervals) : { kind: 'away', intervals: [] };
  const holiday = holidays.find((each) => each.on === on);
  if (holiday) return { kind: 'holiday', intervals: [], holiday };
  const intervals = hoursOn(week, on);
  return intervals.length > 0 ? open(intervals) : { kind: 'weekend', intervals: [] };
}

function open(intervals: Interval[]): DayPlan {
  return { kind: 'open', intervals };
}

function hoursOn(week: Week, on: Day): Interval[] {
  const weekday = WEEKDAYS[isoWeekday(on) - 1];
  return weekday ? week[weekday] : [];
}
