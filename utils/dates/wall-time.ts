import type { ClockTime, Day, Instant } from './day.ts';
import { offsetAt } from './zone-rules.ts';

// Clocks and calendars in a zone, without date libraries: a popup paints with it.

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
  const text = new Date(local).toISOString();
  const sinceMidnight = local - Math.floor(local / DAY) * DAY;
  return {
    day: text.slice(0, -14),
    time: text.slice(-13, -8),
    minuteOfDay: Math.floor(sinceMidnight / MINUTE),
    second: Math.floor((sinceMidnight % MINUTE) / 1000),
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
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** The instant at which a wall in UTC shows it. */
function asUtc(day: Day, time: ClockTime): Instant {
  const midnight = SHAPE.test(day) ? Date.parse(day) : Number.NaN;
  // JavaScript reads 30 February as 2 March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`No such day: ${day}`);
  }
  if (!TIME.test(time)) throw new RangeError(`No such time: ${time}`);
  return Date.parse(`${day}T${time}Z`);
}
