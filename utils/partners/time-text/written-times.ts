import { clockMentions } from './clock-mentions.ts';
import { type DateMention, dateMentions } from './date-mentions.ts';
import type { ReadableText } from './readable-text.ts';
import { isTimeOfDay } from './time-evidence.ts';
import type { TimeMention, ZoneMention } from './time-mention.ts';
import { timeMentions } from './time-mentions.ts';
import { type PlaceZone, zoneMentions } from './zone-mentions.ts';
import { zoneBefore, zonesAfter } from './zones-beside.ts';

/** A time of the text with the words that say its zone and its day. */
export interface WrittenTime extends TimeMention {
  words: string;
  /** Several where they say the same zone twice, or two zones (`ET/PT`); none where no zone is written. */
  zones: ZoneMention[];
  /** The zones are another time's, or stand apart in the text. */
  zonesFrom: 'beside' | 'list' | 'statement' | 'other-time';
  date: DateMention | null;
}

/** The times of a text, each with its zone and day, in order. Times with a zone that we do not know are left out. */
export function writtenTimes(
  text: ReadableText,
  { language, placeZone }: { language: string; placeZone: PlaceZone },
): WrittenTime[] {
  const zones = zoneMentions(text, placeZone);
  const dates = dateMentions(text, language).filter((date) => !overlaps(date, zones));
  const clocks = clockMentions(text).filter((clock) => !overlaps(clock, [...zones, ...dates]));
  const times = withZones(timeMentions(text, clocks, zones, dates), zones, text);
  const dated = withZonesOfDates(withDates(times, dates, text), zones, text);
  const real = dated.filter((time, index) => {
    const support = {
      zone: time.zonesFrom === 'beside' && time.zones.length > 0,
      date: isBeside(time, text),
    };
    const inList = dated[index - 1] ?? time;
    return (
      isTimeOfDay(time.from, time.end, text, support) ||
      (time.until !== null && isTimeOfDay(time.until, time.end, text, support)) ||
      (inList !== time &&
        LIST.test(text.folded.slice(endOf(inList), time.start)) &&
        time.from.shape === inList.from.shape)
    );
  });
  return inherited(real, zones, text).filter((time) => !time.zones.some(({ kind }) => kind === 'unknown'));
}

function overlaps(one: { start: number; end: number }, others: { start: number; end: number }[]): boolean {
  return others.some((other) => one.start < other.end && other.start < one.end);
}

function withZones(times: TimeMention[], zones: ZoneMention[], text: ReadableText): WrittenTime[] {
  const taken = new Set<ZoneMention>();
  return times.map((time, index) => {
    const limit = times[index + 1]?.start ?? text.folded.length;
    const after = zonesAfter(time.end, zones, text).filter(({ end }) => end <= limit);
    const between = time.until
      ? zonesAfter(time.from.end, zones, text).filter(({ end }) => end <= time.end)
      : [];
    const before = zoneBefore(time.start, zones, text);
    const beside =
      after.length > 0 ? after : between.length > 0 ? between : before && !taken.has(before) ? [before] : [];
    for (const zone of beside) taken.add(zone);
    const words = wordsOf(text.shown, time.start, Math.max(time.end, beside.at(-1)?.end ?? 0));
    return { ...time, words, zones: beside, zonesFrom: 'beside', date: null };
  });
}

/** With the bracket that closes one in it. */
function wordsOf(shown: string, start: number, end: number): string {
  const words = shown.slice(start, end);
  return words.includes('(') && !words.includes(')') && shown[end] === ')' ? `${words})` : words;
}

/** `3pm on July 10 (ET)`, `in London on Thursday at 3pm`: the day stands between. */
function withZonesOfDates(times: WrittenTime[], zones: ZoneMention[], text: ReadableText): WrittenTime[] {
  return times.map((time, index) => {
    if (time.zones.length > 0 || !time.date) return time;
    const limit = times[index + 1]?.start ?? text.folded.length;
    if (time.date.start >= time.end) {
      return { ...time, zones: zonesAfter(time.date.end, zones, text).filter(({ end }) => end <= limit) };
    }
    const before = zoneBefore(time.date.start, zones, text);
    const isOfOther = times.some((other) => other.zones.some((zone) => zone === before));
    return before && !isOfOther ? { ...time, zones: [before] } : time;
  });
}

const endOf = (time: WrittenTime): number => Math.max(time.end, time.zones.at(-1)?.end ?? 0);

/** Between times that share a zone: `10:00, 14:00 and 18:00 CET`. */
const LIST =
  /^\)? ?(?:[,;/&|]|,? ?(?:and|et|or|ou|und|oder|y|o|e|en|then|puis|puis a)) ?(?:(?:at|a|from|de|des|entre|between|um) )?$/;
const STATED =
  /(?<!\p{L})(?:in|en|zone|timezone|fuseau|fuseau horaire|horaires?|heures?|times?|are|sont|hora|zeitzone)[ :]*\(?$/u;

/** Gives times without a zone the zone of their list, of a statement in the text, or else of the other times. */
function inherited(times: WrittenTime[], zones: ZoneMention[], text: ReadableText): WrittenTime[] {
  const used = new Set(times.flatMap((time) => time.zones));
  const statements = zones.filter(
    (zone) =>
      !used.has(zone) &&
      zone.kind !== 'bare-place' &&
      zone.kind !== 'unknown' &&
      (zone.kind !== 'abbreviation' ||
        STATED.test(text.folded.slice(Math.max(0, zone.start - 20), zone.start))),
  );
  const result = [...times];
  const step = (index: number, from: number) => {
    const [time, other] = [result[index], result[from]];
    if (!time || !other || time.zones.length > 0 || other.zones.length === 0) return;
    const [first, second] = index < from ? [time, other] : [other, time];
    if (LIST.test(text.folded.slice(endOf(first), second.start))) {
      result[index] = { ...time, zones: other.zones, zonesFrom: 'list' };
    }
  };
  for (let index = result.length - 2; index >= 0; index--) step(index, index + 1);
  for (let index = 1; index < result.length; index++) step(index, index - 1);
  const others = distinct(result.flatMap((time) => time.zones));
  const stated = distinct(statements);
  return result.map((time) => {
    if (time.zones.length > 0) return time;
    if (stated.length === 1) return { ...time, zones: stated, zonesFrom: 'statement' as const };
    if (others.length === 1) return { ...time, zones: others, zonesFrom: 'other-time' as const };
    return time;
  });
}

function distinct(zones: ZoneMention[]): ZoneMention[] {
  return [...new Map(zones.map((zone) => [JSON.stringify(zone.senses), zone])).values()];
}

/** Between a time and the day after it: `3pm ET on July 10`. */
const DAY_AFTER =
  /^[\s,;()-]*(?:(?:on|le|the|du|of|am|den|el|il|op|de|this|ce|cette|pour|for|every|chaque|tous les|each) ?)*[\s(]*$/;
/** Between a day and its time: `July 10 at 3pm`, `mardi : 10 h`. */
const DAY_BEFORE =
  /^[\s,:;()|•@.-]*(?:(?:at|a|de|des|from|between|entre|um|ab|von|a las|de las|alle|ore|dalle|om|vers|a partir de|around|h) ?)*[\s,:(]*$/;
/** Says when something else was: it was written, or ends before. */
const OTHER_DAY =
  /(?<!\p{L})(?:posted|published|updated|modified|sent|wrote|created|publie|mis a jour|modifie|envoye|ecrit|poste|cree|avant|before|deadline|by|until|jusqu'au|d'ici|since|depuis)(?: (?:on|le|a|the|au))*[ :]*$/u;

function withDates(times: WrittenTime[], dates: DateMention[], text: ReadableText): WrittenTime[] {
  const led = new Set<DateMention>();
  return times.map((time, index) => {
    const end = endOf(time);
    const next = dates.find((date) => date.start >= end);
    const previous = dates.findLast((date) => date.end <= time.start);
    const follows = next && DAY_AFTER.test(text.folded.slice(end, next.start)) ? next : null;
    const leads = previous && DAY_BEFORE.test(text.folded.slice(previous.end, time.start)) ? previous : null;
    if (leads && !(follows && led.has(leads))) return { ...time, date: leads };
    if (follows) {
      led.add(follows);
      return { ...time, date: follows };
    }
    return { ...time, date: farther(time, times[index + 1], previous, dates, text) };
  });
}

/** The day said before, or later for a whole list of times; else the only day of the text. */
function farther(
  time: WrittenTime,
  following: WrittenTime | undefined,
  previous: DateMention | undefined,
  dates: DateMention[],
  { folded }: ReadableText,
): DateMention | null {
  const isOfOther = (date: DateMention) =>
    date.doubtful || OTHER_DAY.test(folded.slice(Math.max(0, date.start - 20), date.start));
  if (previous && !isOfOther(previous)) return previous;
  if (following && LIST.test(folded.slice(endOf(time), following.start))) {
    const next = dates.find((date) => date.start >= endOf(following));
    if (next && DAY_AFTER.test(folded.slice(endOf(following), next.start))) return next;
  }
  const [only, ...more] = dates.filter((date) => !isOfOther(date));
  return only && more.length === 0 ? only : null;
}

function isBeside({ date, start, end }: WrittenTime, { folded }: ReadableText): boolean {
  if (!date) return false;
  const gap = date.end <= start ? folded.slice(date.end, start) : folded.slice(end, date.start);
  return gap.length <= 25 && !/[.!?\n]/.test(gap);
}
