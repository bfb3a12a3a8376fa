import { type Interval, WEEKDAYS, type Week, type Weekday } from './week.ts';

const SHORT = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * A week as the text that `parseSchedule` reads back: `Mon-Fri 08:30-12:00, Mon-Fri 13:30-17:30`. Days in a row that
 * have an interval in common share a part, also over Sunday.
 */
export function writeSchedule(week: Week): string {
  const parts = WEEKDAYS.flatMap((day) =>
    week[day]
      .filter((interval) => !works(week, before(day), interval) || (day === 1 && isEveryDay(week, interval)))
      .map((interval) => `${range(week, day, interval)} ${interval.from}-${interval.to}`),
  );
  return [...new Set(parts)].join(', ');
}

/** The run of days that starts on a day. */
function range(week: Week, first: Weekday, interval: Interval): string {
  let last = first;
  while (after(last) !== first && works(week, after(last), interval)) last = after(last);
  return first === last ? name(first) : `${name(first)}-${name(last)}`;
}

function isEveryDay(week: Week, interval: Interval): boolean {
  return WEEKDAYS.every((day) => works(week, day, interval));
}

function works(week: Week, day: Weekday, { from, to }: Interval): boolean {
  return week[day].some((interval) => interval.from === from && interval.to === to);
}

function after(day: Weekday): Weekday {
  return WEEKDAYS[day % 7] ?? 1;
}

function before(day: Weekday): Weekday {
  return WEEKDAYS[(day + 5) % 7] ?? 1;
}

function name(day: Weekday): string {
  return SHORT[day - 1] ?? '';
}
