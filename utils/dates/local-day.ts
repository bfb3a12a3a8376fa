import type { Day, Instant } from './day.ts';

/** The day it was on this machine's calendar at that instant. Without luxon: a popup paints with it. */
export function localDay(at: Instant): Day {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
