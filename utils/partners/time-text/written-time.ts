import type { DateMention } from './date-mention.ts';
import type { ReadableText } from './readable-text.ts';
import type { TimeMention, ZoneMention } from './time-mention.ts';

/** A time of the text with the words that say its zone and its day. */
export interface WrittenTime extends TimeMention {
  words: string;
  /** Several where they say the same zone twice, or two zones (`ET/PT`); none where no zone is written. */
  zones: ZoneMention[];
  /** The zones are another time's, or stand apart in the text. */
  zonesFrom: 'beside' | 'list' | 'statement' | 'other-time';
  date: DateMention | null;
}

/** Where the time ends, with the zone after it. */
export const endOf = (time: WrittenTime): number => Math.max(time.end, time.zones.at(-1)?.end ?? 0);

/** Between two words that belong together. */
const LONGEST_GAP = 60;

/** Between times of a list, which may share a zone and a day: `10:00, 14:00 and 18:00 CET`. */
const LIST =
  /^\)? ?(?:[,;/&|]|,? ?(?:and|et|or|ou|und|oder|y|o|e|en|then|puis|puis a)) ?(?:(?:at|a|from|de|des|entre|between|um) )?$/;

/** Whether a time follows another in a list. */
export function isListed(time: WrittenTime, next: WrittenTime, text: ReadableText): boolean {
  return isBetween(LIST, endOf(time), next.start, text);
}

/** From one time to another. */
const TO = /^\)? ?(?:-|to|until|till|au|a|jusqu'a|jusqu'au|bis|al|tot) ?$/;
/** Between a day and its time. */
const AT = /^,? ?(?:(?:at|a|um|alle|om) )?$/;

/** The same over several days: `10pm on Friday to 6am on Saturday`, `Mon 9am-5pm, Fri 9am-1pm`. */
export function isListedOtherDay(time: WrittenTime, next: WrittenTime, text: ReadableText): boolean {
  if (!time.date || !next.date || time.date === next.date) return false;
  const end = Math.max(endOf(time), time.date.start > time.start ? time.date.end : 0);
  const joins = (until: number) => isBetween(TO, end, until, text) || isBetween(LIST, end, until, text);
  if (next.date.start > next.start) return joins(next.start);
  return joins(next.date.start) && isBetween(AT, next.date.end, next.start, text);
}

/** Whether what stands between two places of the text is short and only this. */
export function isBetween(pattern: RegExp, start: number, end: number, { folded }: ReadableText): boolean {
  return end - start <= LONGEST_GAP && pattern.test(folded.slice(start, end));
}
