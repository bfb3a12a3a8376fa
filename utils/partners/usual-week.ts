import { weekendOf } from '../dates/weekends.ts';
import type { Interval, Week } from './week.ts';

const OFFICE_DAY: Interval[] = [{ from: '09:00', to: '18:00' }];

/**
 * The hours to begin with where nobody said otherwise: nine to six on every day that is no weekend there. A guess to
 * be changed, and shown as one.
 * @param region ISO 3166-2 code, where the weekend differs inside the country
 */
export function usualWeek(country: string | null, region: string | null, day = OFFICE_DAY): Week {
  const weekend = country === null ? [6, 7] : weekendOf(country, region);
  const hoursOf = (weekday: number) => (weekend.includes(weekday) ? [] : day);
  return {
    1: hoursOf(1),
    2: hoursOf(2),
    3: hoursOf(3),
    4: hoursOf(4),
    5: hoursOf(5),
    6: hoursOf(6),
    7: hoursOf(7),
  };
}
