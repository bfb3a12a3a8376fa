import type { ClockTime, Day, Instant } from './day.ts';

/** The day it was on this machine's calendar at that instant. Without luxon: a popup paints with it. */
export function localDay(at: Instant): Day {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What this machine's clock showed at that instant, `09:05`. */
export function localClock(at: Instant): ClockTime {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
