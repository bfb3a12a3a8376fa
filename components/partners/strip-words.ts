import { clockWords } from '../../utils/dates/day-words.ts';
import { wallTimeAt } from '../../utils/dates/wall-time.ts';
import { spanOfDays } from '../../utils/partners/day-span.ts';
import type { OpenStrip, StripPart } from '../../utils/partners/open-strip.ts';
import type { Texts } from '../../utils/texts/texts.ts';
import type { OwnDay } from './own-day.ts';

/** What the drawing of a partner's day says, in words. */
export function stripWords({ open, shared }: OpenStrip, day: OwnDay, texts: Texts): string {
  return texts.partnerList.strip(partsWords(open, day, texts), partsWords(shared, day, texts));
}

/** Stretches of a day by the owner's clock; a word for none. */
export function partsWords(parts: StripPart[], day: OwnDay, texts: Texts): string {
  const words = parts.map(
    ({ from, to }) => `${clockAtPart(from, day, texts)}–${clockAtPart(to, day, texts)}`,
  );
  return words.join(', ') || texts.partnerList.stripNone;
}

function clockAtPart(part: number, { on, zone }: OwnDay, { dates }: Texts): string {
  if (part >= 1) return clockWords('24:00', dates);
  const { from, to } = spanOfDays(on, on, zone);
  return clockWords(wallTimeAt(Math.round(from + part * (to - from)), zone).time, dates);
}
