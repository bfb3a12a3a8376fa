import type { ClockTime, Day, Instant } from '../dates/day.ts';
import { shiftDay } from '../dates/day-count.ts';
import { instantsOf } from '../dates/wall-time.ts';
import type { Span } from './verdict.ts';
import type { Interval } from './week.ts';

/**
 * A day's intervals as time that passes, in the order of their starts. Each bound is looked up by itself, so that a
 * night from 22:00 to 06:00 lasts 9 hours when clocks go back and 7 when they go forward. A bound that does not happen
 * is as much later as clocks jump; one that happens twice is the first, be it a start or an end: so two intervals that
 * touch on the clock never overlap and leave nothing between them.
 */
export function spansOf(intervals: Interval[], on: Day, zone: string): Span[] {
  return intervals
    .map((interval) => ({
      from: boundAt(on, interval.from, zone),
      to: boundAt(endsNextDay(interval) ? shiftDay(on, 1) : on, interval.to, zone),
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}

export function endsNextDay({ from, to }: Interval): boolean {
  return to <= from;
}

/**
 * Whether it may last into the next day: a night shift does, and one that ends late in the evening where clocks jump
 * over midnight (Nuuk, Cairo). None jumps by more than two hours.
 */
export function mayReachNextDay(interval: Interval): boolean {
  return endsNextDay(interval) || interval.to > '21:59';
}

function boundAt(on: Day, time: ClockTime, zone: string): Instant {
  if (time === '24:00') return instantsOf(shiftDay(on, 1), '00:00', zone).compatible;
  return instantsOf(on, time, zone).compatible;
}
