import type { Instant } from '../../dates/day.ts';
import type { ZoneSense } from './abbreviations.ts';
import { readableText } from './readable-text.ts';
import { noting, senseReadings } from './sense-readings.ts';
import type { Note, ZoneMention } from './time-mention.ts';
import type { WrittenTime } from './written-time.ts';
import { writtenTimes } from './written-times.ts';
import type { PlaceZone } from './zone-mentions.ts';
import { wordsOf } from './zones-of-times.ts';

/** One thing a selected time can mean. */
export interface TimeReading {
  /** What was read: `3pm PST`. */
  words: string;
  /** The words of the zone alone, `PST`; `null` where none is written. */
  zoneWords: string | null;
  /** IANA name, or `UTC+05:30`. */
  zone: string;
  instant: Instant;
  /** The end of a range. */
  end: Instant | null;
  notes: Note[];
}

export interface TimeContext {
  /** The reader's now: without a day the next such time is meant. */
  at: Instant;
  /** The zone of a time that says none. */
  zone: string;
  /** Of the text, as a BCP 47 tag; `''` when unknown. */
  language: string;
  /** Zones of people the reader knows, the closest first: they rank what letters can mean. */
  favourites?: string[];
  placeZone?: PlaceZone;
}

const MAX_READINGS = 12;

/**
 * The instants that a selected text can mean, the likeliest first for each of its times; none when it holds no time.
 * @example readTimes('3pm ET on July 10 2026', { at, zone: 'Europe/Paris', language: 'en' }) // 2026-07-10T19:00Z
 */
export function readTimes(selection: string, context: TimeContext): TimeReading[] {
  const text = readableText(selection);
  const { language, placeZone = () => null } = context;
  const groups = writtenTimes(text, { language, placeZone }).map((time) =>
    readingsOf(time, text.shown, context),
  );
  return agreed(groups.filter((group) => group.length > 0)).slice(0, MAX_READINGS);
}

/** Times that are one instant in several zones settle each other: `10am CST / 11am EST`. */
function agreed(groups: TimeReading[][]): TimeReading[] {
  const common = groups[0]?.filter(({ instant }) =>
    groups.every((group) => group.some((reading) => reading.instant === instant)),
  );
  const readings = groups.length > 1 && common && common.length > 0 ? common : groups.flat();
  const seen = new Set<Instant>();
  return readings.filter(({ instant }) => !seen.has(instant) && seen.add(instant));
}

function readingsOf(time: WrittenTime, shown: string, context: TimeContext): TimeReading[] {
  const known = [...(context.favourites ?? []), context.zone];
  const from = time.zones[0]?.start ?? 0;
  const zoneWords =
    time.zones.length > 0
      ? wordsOf(shown, from, time.zones.at(-1)?.end ?? from)
          .replace(/^([^(]*)\)/, '$1')
          .trim()
      : null;
  const read = (zones: ZoneMention[]): TimeReading[] =>
    zones
      .flatMap(({ senses }) => ranked(senses, known))
      .flatMap((sense) => senseReadings(time, sense, known, context))
      .map((found) => ({ words: time.words, zoneWords, ...found }));
  const assumed = () =>
    noting('zone-assumed', senseReadings(time, { zones: [context.zone], offset: null }, known, context)).map(
      (found) => ({ words: time.words, zoneWords: null, ...found }),
    );
  if (time.zones.length === 0) return assumed();
  const readings = settled(time.zones, read, shown);
  if (time.zonesFrom === 'beside' || time.zonesFrom === 'list') return readings;
  const elsewhere = noting('zone-elsewhere', readings);
  return time.zonesFrom === 'statement' ? elsewhere : [...elsewhere, ...assumed()];
}

/** What letters mean where the reader knows somebody comes first. */
function ranked(senses: ZoneSense[], known: string[]): ZoneSense[] {
  const rank = ({ zones }: ZoneSense) => {
    const index = known.findIndex((zone) => zones.includes(zone));
    return index < 0 ? known.length : index;
  };
  return senses.toSorted((one, other) => rank(one) - rank(other));
}

/** Of letters beside an offset, what says that offset: `IST (GMT+5:30)`. */
function agreeing(zones: ZoneMention[], read: (zones: ZoneMention[]) => TimeReading[]): TimeReading[] {
  const letters = read(zones.filter(({ kind }) => kind === 'abbreviation'));
  const offsets = read(zones.filter(({ kind }) => kind === 'offset'));
  const both = letters.filter(({ instant }) => offsets.some((other) => other.instant === instant));
  return both.length > 0 ? both : [...letters, ...offsets];
}

/** Several zones beside one time: all are meant (`ET/PT`), or one says which the other is (`IST (Dublin)`). */
function settled(
  zones: ZoneMention[],
  read: (zones: ZoneMention[]) => TimeReading[],
  shown: string,
): TimeReading[] {
  const family = new Set(zones.map(({ senses }) => senses[0]?.zones[0]));
  const [first] = zones;
  if (first && zones.length > 1 && family.size === 1 && !family.has(undefined)) {
    // `EST/EDT`, `CET (Paris)`: the clock there, whichever it shows on that day.
    const everywhere = zones.flatMap(({ senses }) => senses[0]?.zones ?? []);
    const place = zones.find(({ kind }) => kind !== 'abbreviation')?.senses[0]?.zones ?? everywhere;
    return read([{ ...first, senses: [{ zones: place, offset: null }] }]);
  }
  const isEither = zones.some((zone, index) =>
    shown.slice(zones[index - 1]?.end ?? zone.start, zone.start).includes('/'),
  );
  if (isEither) return read(zones);
  const isVague = ({ kind }: ZoneMention) => kind === 'abbreviation' || kind === 'offset';
  const places = read(zones.filter((zone) => !isVague(zone)));
  const letters = agreeing(zones.filter(isVague), read);
  const both = places.filter(({ instant }) => letters.some((other) => other.instant === instant));
  if (both.length > 0) return both;
  // An offset is of winter in many programs' lists of zones, `(UTC-05:00) Eastern Time`: the place comes first.
  const isOffset = zones.some(({ kind }) => kind === 'offset');
  return places.length > 0 && !isOffset ? places : [...places, ...letters];
}
