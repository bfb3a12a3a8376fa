import { countingIn } from '../counting.ts';

const { figure } = countingIn('en');

/** Working hours, the owner's and a partner's. */
export const hours = {
  from: (day: string, n: number) => `${day}, hours ${figure(n)}, from`,
  to: (day: string, n: number) => `${day}, hours ${figure(n)}, to`,
  dayOff: 'day off',
  never: 'no hours',
  addOn: (day: string) => `Add hours on ${day}`,
  remove: (day: string, from: string) => `Remove the hours on ${day} from ${from}`,
  /** Beside an interval that passes midnight. */
  nextDay: (weekday: string) => `ends on ${weekday}`,
  wholeDay: 'round the clock',
  overlap: 'These hours overlap; they count once.',
  toAll: (day: string) => `Like ${day} on all working days`,
  preset: { office: 'Office hours', lunch: 'Closed at noon', nights: 'Nights' },
};
