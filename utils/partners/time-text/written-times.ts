import { clockMentions } from './clock-mentions.ts';
import { dateMentions } from './date-mentions.ts';
import { isBesideDate, withDates } from './dates-of-times.ts';
import type { ReadableText } from './readable-text.ts';
import { isTimeOfDay } from './time-evidence.ts';
import { timeMentions } from './time-mentions.ts';
import { isListed, type WrittenTime } from './written-time.ts';
import { type PlaceZone, zoneMentions } from './zone-mentions.ts';
import { inherited, withZones, withZonesOfDates } from './zones-of-times.ts';

/** More than a card could show. */
const MAX_TIMES = 24;

/** The times of a text, each with its zone and day, in order. Times with a zone that we do not know are left out. */
export function writtenTimes(
  text: ReadableText,
  { language, placeZone }: { language: string; placeZone: PlaceZone },
): WrittenTime[] {
  const zones = zoneMentions(text, { language, placeZone });
  const dates = dateMentions(text, language).filter((date) => !overlaps(date, zones));
  const known = zones.filter(({ kind }) => kind !== 'unknown');
  const clocks = clockMentions(text).filter((clock) => !overlaps(clock, [...known, ...dates]));
  const times = withZones(timeMentions(text, clocks, zones, dates), zones, text);
  const dated = withZonesOfDates(withDates(times, dates, text), zones, text);
  const real: WrittenTime[] = [];
  for (const time of dated) {
    const last = real.at(-1);
    const support = {
      zone: time.zones.length > 0,
      date: isBesideDate(time, text),
      list: last?.from.shape === time.from.shape && isListed(last, time, text),
    };
    if (isTimeOfDay(time, text, support)) real.push(time);
  }
  return inherited(real.slice(0, MAX_TIMES), zones, text).filter(
    (time) => !time.zones.some(({ kind }) => kind === 'unknown'),
  );
}

function overlaps(one: { start: number; end: number }, others: { start: number; end: number }[]): boolean {
  return others.some((other) => one.start < other.end && other.start < one.end);
}
