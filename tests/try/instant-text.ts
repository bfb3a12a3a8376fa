import type { Instant } from '../../utils/dates/day.ts';
import { wallTimeAt } from '../../utils/dates/wall-time.ts';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant written `2026-03-29T01:00:00Z`, or with an offset. Throws a RangeError for one that does not exist. */
export function readInstant(text: string): Instant {
  const [, day = ''] = INSTANT.exec(text) ?? [];
  const at = isDay(day) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new RangeError(`No such instant: ${text}`);
  return at;
}

/** `2026-03-29T01:00:00Z` */
export function instantText(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, -5)}Z`;
}

/** `2026-03-29T03:00:00+02:00`, as clocks in the zone show it. */
export function localText(at: Instant, zone: string): string {
  const { day, time, second, offset } = wallTimeAt(at, zone);
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  return `${day}T${time}:${two(second)}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** JavaScript reads 30 February as 2 March. */
function isDay(day: string): boolean {
  const midnight = Date.parse(day);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}
