import { DateTime } from 'luxon';
import type { ClockTime, Day, Instant } from './day.ts';
import { TableZone } from './table-zone.ts';
import { instantsOf, wallTimeAt } from './wall-time.ts';

/** The day on a calendar in the zone. Throws on a zone that does not exist: a wrong day is worse. */
export function dayAt(at: Instant, zone: string): Day {
  return wallTimeAt(at, zone).day;
}

/** What a clock shows in the zone, `09:05`. */
export function clockAt(at: Instant, zone: string): ClockTime {
  return wallTimeAt(at, zone).time;
}

/**
 * The instant when a clock in the zone shows the time on that day. A time that happens twice (clocks go back) means
 * the first; one that does not happen (clocks go forward) means as much later as they jump.
 */
export function instantOf(day: Day, time: ClockTime, zone: string): Instant {
  return instantsOf(day, time, zone).compatible;
}

/** Hours in which nothing may disturb; `to` before `from` passes midnight; equal means never. */
export interface QuietHours {
  from: ClockTime;
  to: ClockTime;
}

/** `from` is quiet, `to` no longer. */
export function isQuiet(at: Instant, quiet: QuietHours, zone: string): boolean {
  const now = clockAt(at, zone);
  if (quiet.from <= quiet.to) return quiet.from <= now && now < quiet.to;
  return now >= quiet.from || now < quiet.to;
}

/** When one may disturb again: now, or the end of the quiet hours. */
export function quietUntil(at: Instant, quiet: QuietHours, zone: string): Instant {
  if (!isQuiet(at, quiet, zone)) return at;
  const endsToday = clockAt(at, zone) < quiet.to;
  const day = inZone(at, zone).plus({ days: endsToday ? 0 : 1 });
  return instantOf(day.toISODate(), quiet.to, zone);
}

function inZone(at: Instant, zone: string): DateTime<true> {
  const local = DateTime.fromMillis(at, { zone: new TableZone(zone) });
  if (!local.isValid) throw new RangeError(`No such instant: ${at}`);
  return local;
}
