import { clockWords } from '../dates/day-words.ts';
import type { Texts } from '../texts/texts.ts';
import { type Interval, WEEKDAYS, type Week, type Weekday } from './week.ts';

/**
 * A week in a line, days with the same hours together, beginning after the weekend.
 * @example 'dim.–jeu. 9 h 00–18 h 00'
 */
export function weekWords(week: Week, texts: Texts): string {
  const runs = runsOf(week).filter(({ hours }) => hours.length > 0);
  if (runs.length === 0) return texts.hours.never;
  return runs.map(({ days, hours }) => `${daysWords(days, texts)} ${hoursWords(hours, texts)}`).join(' · ');
}

/** Hours of a day: `9 h 00–12 h 30, 14 h 00–18 h 00`. */
export function hoursWords(hours: Interval[], { dates }: Texts): string {
  return hours.map(({ from, to }) => `${clockWords(from, dates)}–${clockWords(to, dates)}`).join(', ');
}

interface Run {
  days: Weekday[];
  hours: Interval[];
}

function runsOf(week: Week): Run[] {
  const runs: Run[] = [];
  for (const day of fromFirstWorked(week)) {
    const last = runs.at(-1);
    if (last && sameHours(last.hours, week[day])) last.days.push(day);
    else runs.push({ days: [day], hours: week[day] });
  }
  return runs;
}

/** Where Friday and Saturday are off the week begins on Sunday. */
function fromFirstWorked(week: Week): Weekday[] {
  const before = (day: Weekday) => WEEKDAYS[(day + 5) % 7] ?? day;
  const first = WEEKDAYS.find((day) => week[day].length > 0 && week[before(day)].length === 0) ?? 1;
  return [...WEEKDAYS.slice(first - 1), ...WEEKDAYS.slice(0, first - 1)];
}

function daysWords(days: Weekday[], { dates }: Texts): string {
  const names = days.map((day) => dates.shortWeekdays[day - 1] ?? '');
  return names.length > 2 ? `${names[0]}–${names.at(-1)}` : names.join(', ');
}

function sameHours(some: Interval[], others: Interval[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
