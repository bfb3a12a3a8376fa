import type { OffsetChange } from '../../utils/dates/read-zone-table.ts';

/** What a zone does every year, as the POSIX variable `TZ` says it; offsets in minutes east of UTC. */
export interface PosixRule {
  standard: number;
  summer: { offset: number; start: YearlyMoment; end: YearlyMoment } | null;
}

/** A moment of a year on the clocks that are about to change. */
interface YearlyMoment {
  /** Milliseconds since 1970 of its midnight, as if in UTC. */
  midnightOf(year: number): number;
  /** Minutes after that midnight, -167 hours to 167 hours. */
  minutes: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

const NAME = '(?:[A-Za-z]{3,}|<[^>]+>)';
const TIME = '([+-]?\\d{1,3}(?::\\d\\d){0,2})';
const MOMENT = `([JM\\d.]+)(?:/${TIME})?`;
const RULE = new RegExp(`^${NAME}${TIME}(?:${NAME}${TIME}?,${MOMENT},${MOMENT})?$`);

/**
 * Reads a rule such as `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX.1-2024, 8.3; RFC 9636, 3.3.2). Throws a RangeError for what
 * is none.
 */
export function parsePosixRule(text: string): PosixRule {
  const [, standardText, summerText, startDay, startTime, endDay, endTime] = RULE.exec(text) ?? [];
  if (standardText === undefined) throw new RangeError(`No rule of a time zone: ${text}`);
  const standard = eastwards(standardText);
  if (startDay === undefined || endDay === undefined) return { standard, summer: null };
  return {
    standard,
    summer: {
      offset: summerText === undefined ? standard + 60 : eastwards(summerText),
      start: { midnightOf: dayRule(startDay), minutes: minutesIn(startTime ?? '2') },
      end: { midnightOf: dayRule(endDay), minutes: minutesIn(endTime ?? '2') },
    },
  };
}

/** The two changes of a year, in their order; none without summer time. */
export function changesIn(year: number, { standard, summer }: PosixRule): OffsetChange[] {
  if (!summer) return [];
  const { offset, start, end } = summer;
  const instant = (moment: YearlyMoment, clocks: number) =>
    moment.midnightOf(year) + (moment.minutes - clocks) * MINUTE;
  return [
    { at: instant(start, standard), offset },
    { at: instant(end, offset), offset: standard },
  ].sort((one, other) => one.at - other.at);
}

/** POSIX counts offsets westwards. */
function eastwards(text: string): number {
  return 0 - minutesIn(text);
}

function minutesIn(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.replace(/^[+-]/, '').split(':').map(Number);
  const size = hours * 60 + minutes + seconds / 60;
  return text.startsWith('-') ? -size : size;
}

function dayRule(text: string): (year: number) => number {
  const [, month, week, weekday] = /^M(\d+)\.(\d)\.(\d)$/.exec(text) ?? [];
  if (month && week && weekday)
    return (year) => weekdayOfMonth(year, Number(month), Number(week), Number(weekday));
  const [, julian, day] = /^(J?)(\d{1,3})$/.exec(text) ?? [];
  if (day === undefined) throw new RangeError(`No day of a year: ${text}`);
  if (!julian) return (year) => Date.UTC(year, 0, 1 + Number(day));
  // `J` counts from 1 and never counts 29 February: as in a year that has none.
  const [monthIndex, dayOfMonth] = monthAndDay(Date.UTC(2001, 0, Number(day)));
  return (year) => Date.UTC(year, monthIndex, dayOfMonth);
}

/** @param week 1 to 4, or 5 for the last. @param weekday 0 Sunday to 6 Saturday. */
function weekdayOfMonth(year: number, month: number, week: number, weekday: number): number {
  const first = Date.UTC(year, month - 1, 1);
  const until = Date.UTC(year, month, 1);
  const day = first + (((weekday - new Date(first).getUTCDay() + 7) % 7) + (week - 1) * 7) * DAY;
  return day < until ? day : day - 7 * DAY;
}

function monthAndDay(at: number): [number, number] {
  const date = new Date(at);
  return [date.getUTCMonth(), date.getUTCDate()];
}
