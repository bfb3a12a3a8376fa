import { addDays } from '../../dates/calendar-day.ts';
import type { Day, Instant } from '../../dates/day.ts';
import type { ZoneSense } from './abbreviations.ts';
import type { DateMention } from './date-mention.ts';
import { dayChoices } from './day-choices.ts';
import type { ClockMention, DayChoice, Note } from './time-mention.ts';
import { type Wall, wallOfOffset, wallOfZone } from './wall.ts';

/** An instant, where it was said, and what was assumed. */
export interface SenseReading {
  zone: string;
  instant: Instant;
  end: Instant | null;
  notes: Note[];
}

interface SaidTime {
  from: ClockMention;
  until: ClockMention | null;
  date: DateMention | null;
}

interface Reader {
  at: Instant;
  zone: string;
}

const NOON = 720;
const MIDNIGHT = 1440;

/**
 * What a time means if its zone means this. Letters that say an offset which clocks of the place do not show on that
 * day (`EST` in July) mean the offset, or the clocks.
 * @param known zones of people the reader knows
 */
export function senseReadings(
  time: SaidTime,
  sense: ZoneSense,
  known: string[],
  reader: Reader,
): SenseReading[] {
  const near = known.filter((zone) => sense.zones.includes(zone));
  if (sense.rare && near.length === 0) return [];
  const walls = [...new Set([...near, ...sense.zones.slice(0, 1)])].map(wallOfZone);
  const spoken = (those: Wall[]) => those.flatMap((wall) => readingsOn(wall, time, reader));
  if (sense.offset === null) return spoken(walls);
  const written = readingsOn(wallOfOffset(sense.offset), time, reader);
  const at = written[0]?.instant ?? reader.at;
  const shows = (wall: Wall) => wall.offsetAt(at) === sense.offset;
  const place = walls.find(shows);
  if (place) {
    const others = walls.filter((wall) => !shows(wall) && near.includes(wall.zone));
    return [
      ...written.map((found) => ({ ...found, zone: place.zone })),
      ...noting('clock-as-spoken', spoken(others)),
    ];
  }
  if (walls.length === 0) return written;
  return [...noting('offset-as-written', written), ...noting('clock-as-spoken', spoken(walls))];
}

export function noting<Found extends { notes: Note[] }>(note: Note, readings: Found[]): Found[] {
  return readings.map((found) => ({ ...found, notes: [...found.notes, note] }));
}

function readingsOn(wall: Wall, time: SaidTime, reader: Reader): SenseReading[] {
  const halves = time.from.minutes.map((minutes) => inHalf(minutes, time.from, time.date));
  return halves.flatMap((minutes) => {
    const choices = dayChoices(time.date, {
      today: wall.shows(reader.at).day,
      ownToday: wallOfZone(reader.zone).shows(reader.at).day,
      isToCome: (day) => instantsAt(wall, day, minutes).compatible >= reader.at,
    });
    const found = choices
      .flatMap((choice) => midnights(choice, minutes, time))
      .flatMap(({ day, notes }) => onDay(wall, day, minutes, time, notes));
    return halves.length > 1 ? noting('half-of-day', found) : found;
  });
}

/** `ce soir à 8 h` is at twenty. */
function inHalf(minutes: number, clock: ClockMention, date: DateMention | null): number {
  if (!date?.evening || clock.shape === 'meridiem' || minutes >= NOON) return minutes;
  return minutes < 60 ? minutes + MIDNIGHT : minutes + NOON;
}

/** `Friday at midnight` is the beginning of that day to some, its end to others. */
function midnights(choice: DayChoice, minutes: number, { from, date }: SaidTime): DayChoice[] {
  if (from.shape !== 'word' || minutes !== 0 || date === null) return [choice];
  const { day, notes } = choice;
  return [
    { day, notes: [...notes, 'midnight-start'] },
    { day: addDays(day, 1), notes: [...notes, 'midnight-end'] },
  ];
}

function onDay(
  wall: Wall,
  day: Day,
  minutes: number,
  { until, date }: SaidTime,
  notes: Note[],
): SenseReading[] {
  const { kind, instants, compatible } = instantsAt(wall, day, minutes);
  let end: Instant | null = null;
  if (until) {
    const last = inHalf(until.minutes[0] ?? 0, until, date);
    end = instantsAt(wall, last <= minutes ? addDays(day, 1) : day, last).compatible;
  }
  const reading = { zone: wall.zone, instant: compatible, end, notes };
  if (kind === 'unique') return [reading];
  if (kind === 'gap') return noting('clock-jumps', [reading]);
  return instants.flatMap((instant, index) =>
    noting(index === 0 ? 'shown-twice-first' : 'shown-twice-second', [{ ...reading, instant }]),
  );
}

/** @param minutes after midnight; from 1440 on they are of the day after */
function instantsAt(wall: Wall, day: Day, minutes: number) {
  const two = (n: number) => String(n).padStart(2, '0');
  const ofDay = minutes % MIDNIGHT;
  const time = `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
  return wall.instantsOf(minutes >= MIDNIGHT ? addDays(day, 1) : day, time);
}
