import type { Day, Instant } from '../dates/day.ts';
import { shiftDay } from '../dates/day-count.ts';
import { instantsOf, wallTimeAt } from '../dates/wall-time.ts';
import { type DayPlan, dayPlan } from './day-plan.ts';
import { mayReachNextDay, spansOf } from './interval-spans.ts';
import { stayAt, tripOn } from './stay.ts';
import type { Party, Span } from './verdict.ts';
import type { Interval } from './week.ts';

/** A day of somebody's calendar, or what is left of it, as time that passes: 23 hours, 24, 25 or another length. */
export interface LocalDay extends Span {
  on: Day;
  zone: string;
  plan: DayPlan;
  /** Shifts that start on it, in order; they may reach beyond it on both sides. */
  shifts: Span[];
  /** Shifts that started the day before and may last into this one: a closed day does not cut short the night that leads into it. */
  tails: Span[];
}

/** The day that an instant is on, from that instant: the next one begins at its `to`. */
export function localDayAt(party: Party, from: Instant): LocalDay {
  const { zone, trip, until } = stayAt(party, from);
  const on = wallTimeAt(from, zone).day;
  const before = shiftDay(on, -1);
  const plan = dayPlan(party, on);
  // The days of a trip are lived there: at home nothing starts on them, nor elsewhere on the days before and after.
  const startHere = (day: Day, intervals: Interval[]) =>
    tripOn(party.travel, day) === trip ? spansOf(intervals, day, zone) : [];
  return {
    on,
    zone,
    from,
    to: Math.min(midnightAfter(on, from, zone), until),
    plan,
    shifts: startHere(on, plan.intervals),
    tails: startHere(before, dayPlan(party, before).intervals.filter(mayReachNextDay)),
  };
}

/** The end of a day. Where clocks go back over midnight there are two, and the first may be past. */
function midnightAfter(on: Day, at: Instant, zone: string): Instant {
  const { compatible, instants } = instantsOf(shiftDay(on, 1), '00:00', zone);
  return [compatible, ...instants].find((midnight) => midnight > at) ?? at + 86_400_000;
}
