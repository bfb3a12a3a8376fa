import type { ReadableText } from './readable-text.ts';
import type { ZoneMention } from './time-mention.ts';

/** Between a time and the zone after it. */
const AFTER = /^ ?[,(\][:/-]?,? ?(?:(?:in|en|at|au|a|the|us|u\.s\.|uhr) )?[([]?$/;
const PLACE_AFTER = /^(?: ?[([/] ?| |,? (?:in|a|au|aux|en|at) )$/;
/** Between that zone and one that says it again or more exactly: `CET (Paris)`, `ET/PT`. */
const AGAIN = /^ ?[,)(/\]-]{0,2} ?(?:(?:and|et|&|in) ?)?[([]?$/;

/** The zones right after a place in the text, the first of them and those that go on about it. */
export function zonesAfter(end: number, zones: ZoneMention[], { folded }: ReadableText): ZoneMention[] {
  const chain: ZoneMention[] = [];
  let cursor = end;
  for (const zone of zones) {
    if (zone.start < cursor) continue;
    const gap = folded.slice(cursor, zone.start);
    const isPlace = zone.kind === 'bare-place';
    if (!(chain.length > 0 ? AGAIN : isPlace ? PLACE_AFTER : AFTER).test(gap)) break;
    // `3pm ET, London 8pm`: that place is the next time's.
    if (isPlace && chain.length > 0 && !/[(/-]/.test(gap) && /^ ?:? ?\d/.test(folded.slice(zone.end))) break;
    chain.push(zone);
    cursor = zone.end;
  }
  return chain;
}

const BEFORE = /^ ?[):\],-]{0,2} ?(?:(?:at|a|de|from|des|um) )?\(?$/;
/** `CAT at 3pm` is one that purrs. */
const LETTERS_BEFORE = /^ ?[):\]-]{0,2} ?\(?$/;
const PLACE_BEFORE = /^ ?[):|-] ?\(?(?:(?:at|a|de|from) )?$/;
const PLACE_MEETS = /^,? (?:(?:at|a|from|de|des|um|entre|on|le|am|il|el) )?$/;
const IN = /(?<!\p{L})(?:in|a|au|aux|en|at) $/u;
const BEGINS = /(?:^|[\n|/,;(•] ?|- )$/;

/** The zone right before a place in the text: `heure de Paris : 15 h`, `London 8pm`, `à Montréal à 10 h`. */
export function zoneBefore(
  start: number,
  zones: ZoneMention[],
  { folded }: ReadableText,
): ZoneMention | null {
  const zone = zones.findLast(({ end }) => end <= start);
  if (!zone) return null;
  const gap = folded.slice(zone.end, start);
  if (zone.kind === 'abbreviation') return LETTERS_BEFORE.test(gap) ? zone : null;
  if (zone.kind !== 'bare-place') return BEFORE.test(gap) ? zone : null;
  const before = folded.slice(Math.max(0, zone.start - 8), zone.start);
  const isIt =
    PLACE_BEFORE.test(gap) ||
    (IN.test(before) && PLACE_MEETS.test(gap)) ||
    (gap === ' ' && BEGINS.test(before));
  return isIt ? zone : null;
}
