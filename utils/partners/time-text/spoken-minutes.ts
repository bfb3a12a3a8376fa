import type { Span } from './time-mention.ts';

/** `9 h et demie`, `midi moins le quart`. */
const AFTER =
  /^ (?:et (?:(?<half>demie?)|(?<quarter>quart))|moins (?:le )?(?:(?<toQuarter>quart)|(?<to>cinq|dix|vingt(?:-cinq)?)))(?![\p{L}-])/u;
/** `half past 3pm`, `quarter to 4pm`, `20 minutes past noon`. */
const BEFORE =
  /(?<![\p{L}\d])(?:(?<half>half past)|(?:a )?(?:(?<quarter>quarter)|(?<count>\d{1,2}|five|ten|twenty|twenty-five)(?: minutes)?) (?<way>to|past)) $/u;
const COUNTS: Record<string, number> = {
  cinq: 5,
  dix: 10,
  vingt: 20,
  'vingt-cinq': 25,
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty-five': 25,
};

/** Minutes that words add to a time or take from it, and where it then begins and ends. */
interface SpokenMinutes extends Span {
  minutes: number;
}

/** What is said beside a time of full hours; `null` when nothing is. */
export function spokenMinutes(folded: string, start: number, end: number): SpokenMinutes | null {
  const after = AFTER.exec(folded.slice(end, end + 24));
  if (after) return { start, end: end + after[0].length, minutes: minutesAfter(after.groups ?? {}) };
  const before = BEFORE.exec(folded.slice(Math.max(0, start - 30), start));
  if (!before) return null;
  const { half, quarter, count = '', way } = before.groups ?? {};
  // `9 to 5pm` is a range.
  if (way === 'to' && /^\d/.test(count) && !before[0].includes('minutes')) return null;
  const size = half ? 30 : quarter ? 15 : (COUNTS[count] ?? Number(count));
  return { start: start - before[0].length, end, minutes: way === 'to' ? -size : size };
}

function minutesAfter({ half, quarter, toQuarter, to = '' }: Record<string, string | undefined>): number {
  if (half) return 30;
  if (quarter) return 15;
  return toQuarter ? -15 : -(COUNTS[to] ?? 0);
}
