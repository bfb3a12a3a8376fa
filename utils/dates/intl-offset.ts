import type { Instant } from './day.ts';

/** Kept for the zones in use, not for hundreds: a format costs a hundred times its use, and much memory. */
const KEPT = 32;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What the browser's own data says: minutes east of UTC, whole ones (clocks of before 1972 may have had seconds).
 * Throws a RangeError for a name that the browser does not know.
 */
export function offsetByIntl(zone: string, at: Instant): number {
  let format = formats.get(zone);
  if (!format) {
    if (formats.size === KEPT) formats.clear();
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(format.format(at)) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? 0 - size : size;
}
