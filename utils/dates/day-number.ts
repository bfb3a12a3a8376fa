import type { Day } from './day.ts';

// Days as numbers, to count with. The same few weeks are asked for again and again, so both ways are kept.

const DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
/** Ten years: more are not in use at once. */
const KEPT = 3660;

const numbers = new Map<Day, number>();
const texts = new Map<number, Day>();

/** Days since 1970-01-01. Throws a RangeError for a day that does not exist. */
export function dayNumber(day: Day): number {
  const kept = numbers.get(day);
  if (kept !== undefined) return kept;
  const midnight = SHAPE.test(day) ? Date.parse(day) : Number.NaN;
  // JavaScript reads 30 February as 2 March.
  if (Number.isNaN(midnight) || textAt(midnight) !== day) throw new RangeError(`No such day: ${day}`);
  keep(numbers, day, midnight / DAY);
  return midnight / DAY;
}

/** The day so many days after 1970-01-01. */
export function dayOfNumber(number: number): Day {
  const kept = texts.get(number);
  if (kept !== undefined) return kept;
  const day = textAt(number * DAY);
  keep(texts, number, day);
  return day;
}

function textAt(midnight: number): Day {
  return new Date(midnight).toISOString().slice(0, -14);
}

function keep<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (map.size === KEPT) map.clear();
  map.set(key, value);
}
