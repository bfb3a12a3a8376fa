import { addDays, isDay } from '../../dates/calendar-day.ts';
import type { Day } from '../../dates/day.ts';
import { daysBetween, isoWeekday, yearOf } from '../../dates/day-count.ts';
import type { DateMention, WrittenDay } from './date-mention.ts';
import type { DayChoice } from './time-mention.ts';

/** A day just passed is as likely meant as the same day of next year. */
const JUST_PASSED = 60;
const MONTHS_AHEAD = 12;
/** Days from today; one more than a week, for a time that has passed today. */
const WEEK = [0, 1, 2, 3, 4, 5, 6, 7, 8];

interface Now {
  /** Today where the time is. */
  today: Day;
  /** Today where the reader is. */
  ownToday: Day;
  /** Whether the time is still to come on a day. */
  isToCome: (day: Day) => boolean;
}

/** The days that a text can mean, the likeliest first; none for a day that no calendar has. */
export function dayChoices(date: DateMention | null, now: Now): DayChoice[] {
  if (!date)
    return comingDays([0, 1, 2], now)
      .slice(0, 1)
      .map((day) => ({ day, notes: ['next-time'] }));
  const choices = [...countedFromDate(date, now), ...choicesOf(date.day, now, date.weekday)];
  if (date.weekday === null) return choices;
  const fitting = choices.filter(({ day }) => isoWeekday(day) === date.weekday);
  if (fitting.length > 0)
    return fitting.map(({ day, notes }) => ({ day, notes: notes.filter((note) => note !== 'day-order') }));
  return choices.map(({ day, notes }) => ({ day, notes: [...notes, 'weekday-differs'] }));
}

/** A weekday after a date is that of its week: `1er décembre à 18 h (mercredi 3 h à Paris)`. */
function countedFromDate({ day, after }: DateMention, now: Now): DayChoice[] {
  if (day.kind !== 'weekdays' || day.weekdays.length > 1 || day.which !== 'coming' || !after) return [];
  const [weekday = 1] = day.weekdays;
  return choicesOf(after, now, null)
    .slice(0, 1)
    .map((anchor) => {
      const distance = (weekday - isoWeekday(anchor.day) + 7) % 7;
      // The day before is one in America, of a time early in the morning.
      return { day: addDays(anchor.day, distance === 6 ? -1 : distance), notes: ['day-from-date'] };
    });
}

function choicesOf(day: WrittenDay, now: Now, weekday: number | null): DayChoice[] {
  if (day.kind === 'date') {
    return day.days.map((one) => ({ day: one, notes: day.days.length > 1 ? ['day-order'] : [] }));
  }
  if (day.kind === 'day-of-year') {
    const isOneOfTwo = day.monthDays.length > 1;
    return day.monthDays.flatMap((monthDay) =>
      daysOfYear(monthDay, now, weekday).map((one) => ({
        day: one,
        notes: isOneOfTwo ? ['year-assumed', 'day-order'] : ['year-assumed'],
      })),
    );
  }
  if (day.kind === 'day-of-month') return dayOfMonth(day.number, now, weekday);
  if (day.kind === 'relative') {
    return [...new Set([now.today, now.ownToday])].map((today) => ({
      day: addDays(today, day.days),
      notes: ['day-from-now'],
    }));
  }
  return weekdayChoices(day, now);
}

function daysOfYear(monthDay: string, { today, isToCome }: Now, weekday: number | null): Day[] {
  const year = yearOf(today);
  const days = [-1, 0, 1, 2, 3, 4].map((years) => `${year + years}-${monthDay}`).filter(isDay);
  const fitting = days.filter((day) => weekday === null || isoWeekday(day) === weekday);
  const candidates = fitting.length > 0 ? fitting : days;
  const coming = candidates.find(isToCome);
  const passed = candidates.findLast((day) => !isToCome(day));
  if (coming === undefined) return passed === undefined ? [] : [passed];
  if (passed === undefined) return [coming];
  const sincePassed = daysBetween(passed, today);
  if (fitting.length > 0 && weekday !== null) {
    return [sincePassed < daysBetween(today, coming) ? passed : coming];
  }
  if (sincePassed > JUST_PASSED) return [coming];
  return sincePassed < daysBetween(today, coming) ? [passed, coming] : [coming, passed];
}

/** The next such day; with a weekday, the next that falls on it. */
function dayOfMonth(number: number, { today, isToCome }: Now, weekday: number | null): DayChoice[] {
  const two = (n: number) => String(n).padStart(2, '0');
  const days = Array.from({ length: MONTHS_AHEAD + 1 }, (_, months) => {
    const month = Number(today.slice(5, 7)) - 1 + months;
    return `${yearOf(today) + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(number)}`;
  }).filter((day) => isDay(day) && isToCome(day));
  const day = days.find((one) => weekday === null || isoWeekday(one) === weekday) ?? days[0];
  return day === undefined ? [] : [{ day, notes: ['year-assumed'] }];
}

function weekdayChoices(
  { weekdays, each, which }: Extract<WrittenDay, { kind: 'weekdays' }>,
  now: Now,
): DayChoice[] {
  const notes: DayChoice['notes'] = ['day-from-now'];
  const monday = addDays(now.today, 1 - isoWeekday(now.today));
  if (which === 'next-week') return weekdays.map((weekday) => ({ day: addDays(monday, 6 + weekday), notes }));
  const days = comingDays(which === 'next' ? WEEK.slice(1) : WEEK, now);
  const first = (wanted: number[]) => days.find((day) => wanted.includes(isoWeekday(day)));
  const found = each ? weekdays.map((weekday) => first([weekday])) : [first(weekdays)];
  return found.flatMap((day) => {
    if (day === undefined) return [];
    // `next Friday` said on a Monday: of this week to some, of the week after to others.
    const isOfThisWeek = which === 'next' && day < addDays(monday, 7);
    return isOfThisWeek
      ? [
          { day, notes },
          { day: addDays(day, 7), notes },
        ]
      : [{ day, notes }];
  });
}

function comingDays(distances: number[], { today, isToCome }: Now): Day[] {
  return distances.map((distance) => addDays(today, distance)).filter(isToCome);
}
