import type { FirstTexts } from '../texts/texts.ts';
import type { Day, Instant } from './day.ts';
import { daysBetween, isoWeekday, yearOf } from './day-count.ts';

type DateTexts = FirstTexts['dates'];

// Words come from our dictionaries, not from `Intl`: the first formatter costs a popup more than all the rest of it,
// and its French changes with the browser's version.

/** `17 nov.`; with the year when it is not today's. */
export function shortDay(day: Day, today: Day, texts: DateTexts): string {
  const short = dayAndMonth(day, texts.shortMonths, texts);
  return yearOf(day) === yearOf(today) ? short : texts.withYear(short, yearOf(day));
}

/** `mardi 17 novembre 2026` */
export function longDay(day: Day, texts: DateTexts): string {
  return texts.withWeekday(weekday(day, texts), dayOfYear(day, texts));
}

/** `17 novembre 2026` */
export function dayOfYear(day: Day, texts: DateTexts): string {
  return texts.withYear(dayAndMonth(day, texts.months, texts), yearOf(day));
}

/** `mardi` */
export function weekday(day: Day, texts: DateTexts): string {
  return texts.weekdays[isoWeekday(day) - 1] ?? '';
}

/** `aujourd’hui`, `hier`, `demain`, else the short day. */
export function relativeDay(day: Day, today: Day, texts: DateTexts): string {
  if (day === today) return texts.today;
  const distance = daysBetween(today, day);
  if (distance === -1) return texts.yesterday;
  if (distance === 1) return texts.tomorrow;
  return shortDay(day, today, texts);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago: `il y a 12 min`. A clock that was set back reads as now. */
export function ago(at: Instant, now: Instant, texts: DateTexts): string {
  const passed = now - at;
  if (passed < MINUTE) return texts.now;
  if (passed < HOUR) return texts.minutesAgo(Math.floor(passed / MINUTE));
  if (passed < DAY) return texts.hoursAgo(Math.floor(passed / HOUR));
  return texts.daysAgo(Math.floor(passed / DAY));
}

/** A clock time `09:05` as people write it: `9 h 05`. */
export function clockWords(time: string, texts: DateTexts): string {
  return texts.clock(Number(time.slice(0, 2)), time.slice(3));
}

/** The same in a sentence, where a full hour has no minutes: `9 h`. */
export function shortClock(time: string, texts: DateTexts): string {
  return time.endsWith(':00') ? texts.fullHour(Number(time.slice(0, 2))) : clockWords(time, texts);
}

/** The day as one says it ahead: `demain`, `jeudi`, and from a week on `jeudi 3 déc.` */
export function comingDay(day: Day, today: Day, texts: DateTexts): string {
  const distance = daysBetween(today, day);
  if (distance < 2) return relativeDay(day, today, texts);
  const name = weekday(day, texts);
  return distance < 7 ? name : texts.withWeekday(name, shortDay(day, today, texts));
}

/** `5 h 45` */
export function durationWords(minutes: number, texts: DateTexts): string {
  return texts.duration(Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'));
}

function dayAndMonth(day: Day, months: string[], texts: DateTexts): string {
  return texts.dayAndMonth(Number(day.slice(8)), months[Number(day.slice(5, 7)) - 1] ?? '');
}
