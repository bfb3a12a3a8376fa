import type { Day } from '../dates/day.ts';
import { daysBetween } from '../dates/day-count.ts';
import type { PileCounts } from './pile-counts.ts';

/** What the toolbar's button shows: at most three characters, white on the colour. */
export interface ToolbarBadge {
  text: string;
  colour: string;
}

/** By the age in days of the oldest thing due; tokens of the light theme, on which white figures pass AA. */
const AGES = [
  { from: 7, colour: '#b3261e' },
  { from: 1, colour: '#835500' },
];
const FRESH = '#4b3fa7';

/** What is kept does not open, or is not all there. */
export const ALARM: ToolbarBadge = { text: '!', colour: '#b3261e' };

/** Counts what waits for the owner and is due today or late; its colour says how long the oldest of it has waited. */
export function toolbarBadge({ late, today: now, oldestDue }: PileCounts, today: Day): ToolbarBadge {
  const count = late + now;
  const age = oldestDue === null ? 0 : daysBetween(oldestDue, today);
  return {
    text: count === 0 ? '' : count > 99 ? '99+' : String(count),
    colour: AGES.find(({ from }) => age >= from)?.colour ?? FRESH,
  };
}
