import type { Instant } from '../../../../utils/dates/day.ts';
import { clockWords, dayOfYear } from '../../../../utils/dates/day-words.ts';
import { clockAt, dayAt } from '../../../../utils/dates/zoned-time.ts';
import type { Desk } from '../../desk.ts';

/** `23 November 2026, 10:00`, on the owner's clock. */
export function momentWords(at: Instant, { texts: { dates }, zone }: Pick<Desk, 'texts' | 'zone'>): string {
  return dates.dayAndClock(dayOfYear(dayAt(at, zone), dates), clockWords(clockAt(at, zone), dates));
}
