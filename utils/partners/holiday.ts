import type { Day } from '../dates/day.ts';

/** A public holiday that closes offices. */
export interface Holiday {
  on: Day;
  name: { fr: string; en: string };
  /** It depends on a sighting of the moon: the day may still move by one. */
  toBeConfirmed: boolean;
}
