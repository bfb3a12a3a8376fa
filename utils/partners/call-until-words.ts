import { comingDay, shortClock } from '../dates/day-words.ts';
import type { FirstTexts } from '../texts/texts.ts';
import type { DueCall } from './due-calls.ts';

/** `jusqu’à 19 h ici, 11 h là-bas`; one clock where both show the same. */
export function callUntilWords(
  { untilHere, untilThere }: Pick<DueCall, 'untilHere' | 'untilThere'>,
  texts: FirstTexts,
): string {
  const here = shortClock(untilHere.time, texts.dates);
  const there = shortClock(untilThere.time, texts.dates);
  const sameDay = untilHere.day === untilThere.day;
  if (sameDay && here === there) return texts.reach.until(here, null);
  const weekday = comingDay(untilThere.day, untilHere.day, texts.dates);
  return texts.reach.until(here, sameDay ? there : texts.reach.onOtherDay(there, weekday));
}
