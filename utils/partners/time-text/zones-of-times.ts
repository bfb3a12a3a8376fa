import type { ReadableText } from './readable-text.ts';
import type { TimeMention, ZoneMention } from './time-mention.ts';
import { isListed, isListedOtherDay, type WrittenTime } from './written-time.ts';
import { isAlsoWord } from './zone-mentions.ts';
import { zoneBefore, zonesAfter } from './zones-beside.ts';

/** Gives each time the zones that stand beside it. */
export function withZones(times: TimeMention[], zones: ZoneMention[], text: ReadableText): WrittenTime[] {
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

/** Words of the text, with the bracket that closes one in it. */
export function wordsOf(shown: string, start: number, end: number): string {
  const words = shown.slice(start, end);
  return words.includes('(') && !words.includes(')') && shown[end] === ')' ? `${words})` : words;
}

/** `3pm on July 10 (ET)`, `in London on Thursday at 3pm`: the day stands between. */
export function withZonesOfDates(
  times: WrittenTime[],
  zones: ZoneMention[],
  text: ReadableText,
): WrittenTime[] {
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

/** Before a zone that is said of all times. */
const STATED =
  /(?<!\p{L})(?:in|en|zone|timezone|fuseau|fuseau horaire|horaires?|heures?|times?|are|sont|hora|zeitzone)[ :]*\(?$/u;

/** Gives times without a zone the zone of their list, of a statement in the text, or else of the other times. */
export function inherited(times: WrittenTime[], zones: ZoneMention[], text: ReadableText): WrittenTime[] {
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
    if (isListed(first, second, text) || isListedOtherDay(first, second, text)) {
      result[index] = { ...time, zones: other.zones, zonesFrom: 'list' };
    }
  };
  for (let index = result.length - 2; index >= 0; index--) step(index, index + 1);
  for (let index = 1; index < result.length; index++) step(index, index - 1);
  // Another time's zone, or letters that stand somewhere else (`5pm EOD PST`), may be meant, or not.
  const stray = zones.filter(
    (zone) =>
      !used.has(zone) && zone.kind === 'abbreviation' && !isAlsoWord(text.shown.slice(zone.start, zone.end)),
  );
  const others = distinct([...result.flatMap((time) => time.zones), ...stray]);
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
