import { clockWords } from '../../utils/dates/day-words.ts';
import type { OpenStrip, StripPart } from '../../utils/partners/open-strip.ts';
import type { Texts } from '../../utils/texts/texts.ts';

const MINUTES = 24 * 60;

/** What the drawing of a partner's day says, in words. */
export function stripWords({ open, shared }: OpenStrip, texts: Texts): string {
  return texts.partnerList.strip(partsWords(open, texts), partsWords(shared, texts));
}

/** Stretches of a day by the clock; a word for none. */
export function partsWords(parts: StripPart[], texts: Texts): string {
  return parts.map((part) => partWords(part, texts)).join(', ') || texts.partnerList.stripNone;
}

function partWords({ from, to }: StripPart, { dates }: Texts): string {
  return `${clockWords(clockOf(from), dates)}–${clockWords(clockOf(to), dates)}`;
}

/** On a day when clocks change the drawing is an hour off at its ends; so are these words. */
function clockOf(part: number): string {
  const minute = Math.round(part * MINUTES);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
