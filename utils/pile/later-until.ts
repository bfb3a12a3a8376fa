import type { ClockTime, Day, Instant } from '../dates/day.ts';
import { isoWeekday, shiftDay } from '../dates/day-count.ts';
import { instantsOf, wallTimeAt } from '../dates/wall-time.ts';
import type { Settings } from '../settings.ts';

/** When the owner wants to see a sheet again. */
export type LaterChoice = 'afternoon' | 'tomorrow' | 'reachable' | { on: Day };

const AFTERNOON: ClockTime = '14:00';
const MORNING: ClockTime = '08:00';
const HOUR = 3_600_000;

/** The instant it comes back at the earliest. With `reachable` that depends on the partner, and is now. */
export function laterUntil(
  choice: LaterChoice,
  { at, zone, ownHours }: { at: Instant; zone: string } & Pick<Settings, 'ownHours'>,
): Instant {
  const { day } = wallTimeAt(at, zone);
  if (choice === 'reachable') return at;
  // Said in the afternoon, it means later in it.
  if (choice === 'afternoon') return Math.max(instantsOf(day, AFTERNOON, zone).compatible, at + 2 * HOUR);
  const on = choice === 'tomorrow' ? shiftDay(day, 1) : choice.on;
  return instantsOf(on, firstHour(on, ownHours), zone).compatible;
}

/** When the owner begins that day; on a day off, in the morning. */
function firstHour(day: Day, ownHours: Settings['ownHours']): ClockTime {
  const weekday = isoWeekday(day) as keyof Settings['ownHours']; // ISO weekdays are 1 to 7
  const [first] = ownHours[weekday].map(({ from }) => from).sort();
  return first ?? MORNING;
}
