import type { ClockTime, Day, Instant } from './day.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';
import { offsetAt } from './zone-rules.ts';

// Clocks and calendars in a zone, without date libraries: a popup paints with it.

const SECOND = 1000;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** What a clock and a calendar on the wall show. */
export interface WallTime {
  day: Day;
  time: ClockTime;
  /** The same time in minutes after `00:00`: what the clock shows, not what has passed since midnight. */
  minuteOfDay: number;
  second: number;
  /** Minutes east of UTC. */
  offset: number;
}

/** Throws a RangeError for a zone that does not exist: a wrong day is worse. */
export function wallTimeAt(at: Instant, zone: string): WallTime {
  const offset = offsetAt(zone, at);
  const local = at + offset * MINUTE;
  const days = Math.floor(local / DAY);
  const sinceMidnight = local - days * DAY;
  const minuteOfDay = Math.floor(sinceMidnight / MINUTE);
  return {
    day: dayOfNumber(days),
    time: `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`,
    minuteOfDay,
    second: Math.floor((sinceMidnight % MINUTE) / SECOND),
    offset,
  };
}

/** When a wall shows a time. */
export interface LocalInstants {
  /** `gap`: clocks jump over the time and no wall shows it. `ambiguous`: clocks go back and show it twice. */
  kind: 'unique' | 'gap' | 'ambiguous';
  /** One, or two ascending ones; of a gap, the readings by the offset after it and by the offset before it. */
  instants: Instant[];
  /** The one to take without asking, as `Temporal` does: the first of two; of a gap, as much later as clocks jump. */
  compatible: Instant;
}

/**
 * The instants at which a wall in the zone shows the time (`HH:MM`, or with seconds) on the day. Throws a RangeError
 * for a day, a time or a zone that does not exist.
 * @example instantsOf('2026-10-25', '02:30', 'Europe/Paris').kind // 'ambiguous'
 */
export function instantsOf(day: Day, time: ClockTime, zone: string): LocalInstants {
  const local = asUtc(day, time);
  // No zone is a day away from UTC, and none changes twice in two days.
  const before = offsetAt(zone, local - DAY);
  const after = offsetAt(zone, local + DAY);
  const early = local - Math.max(before, after) * MINUTE;
  const late = local - Math.min(before, after) * MINUTE;
  if (early === late) return { kind: 'unique', instants: [early], compatible: early };
  const shown = [early, late].filter((at) => at + offsetAt(zone, at) * MINUTE === local);
  const [first, second] = shown;
  if (first === undefined) return { kind: 'gap', instants: [early, late], compatible: late };
  return { kind: second === undefined ? 'unique' : 'ambiguous', instants: shown, compatible: first };
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/** The instant at which a wall in UTC shows it. */
function asUtc(day: Day, time: ClockTime): Instant {
  return dayNumber(day) * DAY + sinceMidnight(time);
}

/** The same few times are asked for again and again. */
const times = new Map<ClockTime, number>();

function sinceMidnight(time: ClockTime): number {
  const kept = times.get(time);
  if (kept !== undefined) return kept;
  if (!TIME.test(time)) throw new RangeError(`No such time: ${time}`);
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const passed = minutes * MINUTE + Number(time.slice(6)) * SECOND;
  times.set(time, passed);
  return passed;
}

function two(count: number): string {
  return count < 10 ? `0${count}` : `${count}`;
}
