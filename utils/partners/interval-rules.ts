import type { Interval } from './week.ts';

/** It passes midnight and is still worked on the next day; ending at midnight is not. */
export function isNight({ from, to }: Interval): boolean {
  return to <= from && !(to === '00:00' && from !== '00:00');
}

/** Two of the hours of a day share time. */
export function overlap(hours: Interval[]): boolean {
  const sorted = hours.toSorted((a, b) => a.from.localeCompare(b.from));
  return sorted.some((interval, at) => {
    const next = sorted[at + 1];
    return next !== undefined && (interval.to <= interval.from || next.from < interval.to);
  });
}
