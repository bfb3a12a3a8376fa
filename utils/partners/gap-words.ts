import type { Instant } from '../dates/day.ts';
import { durationWords, shortDay } from '../dates/day-words.ts';
import { wallTimeAt } from '../dates/wall-time.ts';
import type { Texts } from '../texts/texts.ts';
import type { GapChange } from './gap-changes.ts';

/**
 * A change of the gap to a place, on the owner's calendar.
 * @example 'Boston : 5 h de moins du 8 mars au 29 mars, au lieu de 6 h de moins.'
 */
export function gapWords(
  { at, until, before, after }: GapChange,
  place: string,
  ownZone: string,
  now: Instant,
  texts: Texts,
): string {
  const today = wallTimeAt(now, ownZone).day;
  const dayOf = (instant: Instant) => shortDay(wallTimeAt(instant, ownZone).day, today, texts.dates);
  const end = until === null ? null : dayOf(until);
  return texts.calls.gapChange(place, dayOf(at), end, gap(after, texts), gap(before, texts));
}

/** `5 h 45 de plus` */
export function gap(minutes: number, { calls, dates }: Texts): string {
  const direction = minutes === 0 ? 'level' : minutes > 0 ? 'ahead' : 'behind';
  return calls.gap(durationWords(Math.abs(minutes), dates), direction);
}
