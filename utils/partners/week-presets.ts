import { usualWeek } from './usual-week.ts';
import { type Interval, WEEKDAYS, type Week, type Weekday } from './week.ts';

/** Usual weeks, to begin with: office hours, the same with a closed lunch, nights. */
export const WEEK_PRESETS = ['office', 'lunch', 'nights'] as const;
export type WeekPreset = (typeof WEEK_PRESETS)[number];

const HOURS: Record<WeekPreset, Interval[]> = {
  office: [{ from: '09:00', to: '18:00' }],
  lunch: [
    { from: '09:00', to: '12:30' },
    { from: '14:00', to: '18:00' },
  ],
  nights: [{ from: '22:00', to: '06:00' }],
};

/** Where offices close at noon, as the owner of one there expects. */
const CLOSED_AT_NOON = 'FR GP MQ GF RE PM YT BL MF WF PF NC'.split(' ');

/** A usual week on the working days of a country; Monday to Friday where the country is not known. */
export function presetWeek(preset: WeekPreset, country: string | null, region: string | null): Week {
  return usualWeek(country, region, HOURS[preset]);
}

/** What somebody in the country is taken to work until the owner says otherwise. */
export function usualHours(country: string | null, region: string | null): Week {
  const closed = country !== null && CLOSED_AT_NOON.includes(country);
  return presetWeek(closed ? 'lunch' : 'office', country, region);
}

/** The hours of one weekday on every day that is worked; on Monday to Friday when none is. */
export function likeDay(week: Week, model: Weekday): Week {
  const worked = WEEKDAYS.filter((weekday) => week[weekday].length > 0);
  const days: readonly Weekday[] = worked.length > 1 ? worked : [1, 2, 3, 4, 5];
  return weekOf((weekday) => (days.includes(weekday) || weekday === model ? week[model] : week[weekday]));
}

function weekOf(hours: (weekday: Weekday) => Interval[]): Week {
  return { 1: hours(1), 2: hours(2), 3: hours(3), 4: hours(4), 5: hours(5), 6: hours(6), 7: hours(7) };
}
