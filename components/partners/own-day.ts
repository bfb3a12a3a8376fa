import type { Day, Instant } from '../../utils/dates/day.ts';
import { wallTimeAt } from '../../utils/dates/wall-time.ts';

/** The day that is drawn: one of the owner's calendar, 23 hours long, 24 or 25. */
export interface OwnDay {
  on: Day;
  zone: string;
}

export function ownDayAt(at: Instant, zone: string): OwnDay {
  return { on: wallTimeAt(at, zone).day, zone };
}
