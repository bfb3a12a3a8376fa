import { clockWords } from '../../utils/dates/day-words.ts';
import type { OpenStrip, StripPart } from '../../utils/partners/open-strip.ts';
import type { Texts } from '../../utils/texts/texts.ts';

const MINUTES = 24 * 60;

/** What the drawing of a day says, in words. */
export function stripWords({ open, shared }: OpenStrip, texts: Texts): string {
  const { partnerList } = texts;
  const partsWords = (parts: StripPart[]) => parts.map((part) => partWords(part, texts)).join(', ');
  return partnerList.strip(
    partsWords(open) || partnerList.stripNone,
    partsWords(shared) || partnerList.stripNone,
  );
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
