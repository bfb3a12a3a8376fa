import type { Instant } from '../dates/day.ts';
import type { Holiday } from '../dates/holidays.ts';
import type { Travel } from './partner.ts';
import type { Interval, Week, WeekException } from './week.ts';

/** What decides when somebody can be reached: a partner's hours, or the owner's own. */
export interface Party {
  zone: string;
  week: Week;
  sleep: Interval;
  exceptions: WeekException[];
  travel: Travel[];
  /** Of the country and region they keep, in no particular order. */
  holidays: Holiday[];
}

/**
 * What somebody is at, by their own clock. A shift comes before sleep, sleep before a holiday, a holiday before the
 * weekend; `lunch` is between two shifts of one day; `away` is a day the owner noted as closed.
 */
export type CallState = 'working' | 'lunch' | 'asleep' | 'holiday' | 'weekend' | 'off-hours' | 'away';

/** A stretch of time, `[from, to)`. */
export interface Span {
  from: Instant;
  to: Instant;
}

export interface Verdict {
  state: CallState;
  /** When the state ends; `null` when it does not within fifteen days. */
  until: Instant | null;
  /** The holiday of the day, where the state is `holiday`. */
  holiday: Holiday | null;
  /** The zone they are in at that instant: while travelling, another. */
  zone: string;
  /**
   * The first moment inside both their hours and the owner's, at least fifteen minutes long: it may be now.
   * `null`: none within fifteen days.
   */
  next: Span | null;
}
