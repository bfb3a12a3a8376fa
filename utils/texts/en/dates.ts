import { countingIn } from '../counting.ts';

const { figure } = countingIn('en');

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const shortWeekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The words of days and durations. Months and weekdays are given by name. */
export const dates = {
  months,
  shortMonths,
  /** From Monday. */
  weekdays,
  shortWeekdays,
  dayAndMonth: (day: number, month: string) => `${day} ${month}`,
  withYear: (dayAndMonth: string, year: number) => `${dayAndMonth} ${year}`,
  withWeekday: (weekday: string, day: string) => `${weekday} ${day}`,
  clock: (hours: number, minutes: string) => `${hours}:${minutes}`,
  fullHour: (hours: number) => `${hours}:00`,
  /** Of less than a day, in hours and minutes. */
  duration: (hours: number, minutes: string) =>
    minutes === '00' ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${minutes}`,
  dayAndClock: (day: string, clock: string) => `${day}, ${clock}`,
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  now: 'just now',
  minutesAgo: (n: number) => `${figure(n)} min ago`,
  hoursAgo: (n: number) => `${figure(n)} h ago`,
  daysAgo: (n: number) => (n === 1 ? '1 day ago' : `${figure(n)} days ago`),
};
