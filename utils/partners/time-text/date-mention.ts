import type { Day } from '../../dates/day.ts';
import type { Span } from './time-mention.ts';

/** A day as it is written. */
export type WrittenDay =
  /** Usually one; two where day and month could be either; none where no calendar has it. */
  | { kind: 'date'; days: Day[] }
  /** `12-25`, without its year. */
  | { kind: 'day-of-year'; monthDays: string[] }
  | { kind: 'day-of-month'; number: number }
  /** `each`: every one is meant (`lundi et jeudi`), else the first to come (`lundi au vendredi`). */
  | { kind: 'weekdays'; weekdays: number[]; each: boolean; which: 'coming' | 'next' | 'next-week' }
  | { kind: 'relative'; days: number };

export interface DateMention extends Span {
  day: WrittenDay;
  /** The weekday written beside a date. */
  weekday: number | null;
  /** The date before it in the text, which a weekday may be counted from. */
  after: WrittenDay | null;
  /** The afternoon or the evening of the day is said: `lundi soir`. */
  evening: boolean;
  /** Belongs to a time only right beside it: `10/12` is a date, or ten of twelve. */
  doubtful: boolean;
}

/** What a pattern found, as a mention. */
export function found(match: RegExpExecArray, day: WrittenDay, doubtful = false): DateMention[] {
  const text = match[0].replace(/[., /-]+$/, '');
  const span = { start: match.index, end: match.index + text.length };
  return [{ ...span, day, weekday: null, after: null, evening: false, doubtful }];
}
