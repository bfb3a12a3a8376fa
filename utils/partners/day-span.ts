import type { Day } from '../dates/day.ts';
import { shiftDay } from '../dates/day-count.ts';
import { instantsOf } from '../dates/wall-time.ts';
import type { Span } from './verdict.ts';

/** Days of a calendar, both included, as time that passes: one is 23 hours, 24, 25 or another length. */
export function spanOfDays(from: Day, to: Day, zone: string): Span {
  return {
    from: instantsOf(from, '00:00', zone).compatible,
    to: instantsOf(shiftDay(to, 1), '00:00', zone).compatible,
  };
}
