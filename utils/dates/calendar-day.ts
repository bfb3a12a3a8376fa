import { addDays as addDaysToDate, formatISO, parseISO } from 'date-fns';
import type { Day } from './day.ts';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
/** Up to the 28th, every month has them: most days need no calendar, which takes several times as long. */
const IN_EVERY_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** A day that exists, written `2026-11-23`. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false;
  if (IN_EVERY_MONTH.test(text)) return true;
  if (!SHAPE.test(text)) return false;
  const at = Date.parse(text);
  // 30 February is read as 2 March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** @example addDays('2026-12-31', 1) // '2027-01-01' */
export function addDays(day: Day, days: number): Day {
  return formatISO(addDaysToDate(parseISO(day), days), { representation: 'date' });
}
