import type { ClockTime } from '../dates/day.ts';
import { type Interval, WEEKDAYS, type Week, type Weekday } from './week.ts';

/** A week, or the first part of its text that cannot be read and why. */
export type ScheduleReading =
  | { week: Week; problem: null }
  | { week: null; problem: { what: ScheduleProblem; part: string } };

/** `no-days`: hours, nobody knows on which days. `no-hours`: days, nobody knows from when to when. */
export type ScheduleProblem = 'unknown-day' | 'unknown-hours' | 'no-days' | 'no-hours';

const NAMES = [
  ['monday', 'lundi'],
  ['tuesday', 'mardi'],
  ['wednesday', 'mercredi'],
  ['thursday', 'jeudi'],
  ['friday', 'vendredi'],
  ['saturday', 'samedi'],
  ['sunday', 'dimanche'],
];

/** Whole names, and their first three letters. */
const WEEKDAY_NAMED = new Map(
  WEEKDAYS.flatMap((weekday) =>
    (NAMES[weekday - 1] ?? []).flatMap((name): [string, Weekday][] => [
      [name, weekday],
      [name.slice(0, 3), weekday],
    ]),
  ),
);

/**
 * Reads the hours of a week. Parts stand between commas: days, then from when to when. A range of days may pass over
 * Sunday; days alone share the hours that follow, hours alone have the days before them. No text: no hours at all.
 * @example parseSchedule('Mon-Fri 08:30-12:00, 13:30-17:30, Sat 20:00-04:00')
 */
export function parseSchedule(text: string): ScheduleReading {
  const week: Week = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
  let days: Weekday[] = [];
  let withoutHours: string | null = null;
  for (const part of partsOf(text)) {
    const { words, hours } = split(part);
    const named = readDays(words);
    if (!named) return failed('unknown-day', part);
    if (named.length > 0) days = withoutHours === null ? named : [...days, ...named];
    if (days.length === 0) return failed('no-days', part);
    withoutHours = hours === '' ? part : null;
    if (hours === '') continue;
    const interval = parseInterval(hours);
    if (!interval) return failed('unknown-hours', part);
    for (const day of days) week[day] = withInterval(week[day], interval);
  }
  return withoutHours === null ? { week, problem: null } : failed('no-hours', withoutHours);
}

const HOURS = /^(\d\d?:\d\d) *[-–] *(\d\d?:\d\d)$/;
const CLOCK_TIME = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Hours from one clock time to another, `9:00-18:00`; the end may be `24:00`. `null` when it is none. */
export function parseInterval(text: string): Interval | null {
  const [from = '', to = ''] = (HOURS.exec(text.trim()) ?? []).slice(1).map((time) => time.padStart(5, '0'));
  return from !== '24:00' && isClockTime(from) && isClockTime(to) ? { from, to } : null;
}

function isClockTime(text: string): text is ClockTime {
  return CLOCK_TIME.test(text);
}

function partsOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Hours begin at the first digit. */
function split(part: string): { words: string; hours: string } {
  const digit = part.search(/\d/);
  if (digit < 0) return { words: part, hours: '' };
  return { words: part.slice(0, digit), hours: part.slice(digit) };
}

/** `Mon-Wed Fri`; `null` when a word is no day. */
function readDays(words: string): Weekday[] | null {
  const days: Weekday[] = [];
  for (const range of words.replaceAll(/ *[-–] */g, '-').split(' ')) {
    if (range === '') continue;
    const [first, last = first, ...more] = range.split('-').map(weekdayNamed);
    if (!first || !last || more.length > 0) return null;
    const length = (last - first + 7) % 7;
    days.push(...WEEKDAYS.filter((day) => (day - first + 7) % 7 <= length));
  }
  return days;
}

function weekdayNamed(name: string): Weekday | undefined {
  return WEEKDAY_NAMED.get(name.toLowerCase().replace(/\.$/, ''));
}

function withInterval(intervals: Interval[], added: Interval): Interval[] {
  const others = intervals.filter(({ from, to }) => from !== added.from || to !== added.to);
  return [...others, added].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1));
}

function failed(what: ScheduleProblem, part: string): ScheduleReading {
  return { week: null, problem: { what, part } };
}
