import type { Day } from '../dates/day.ts';
import { isoWeekday, shiftDay } from '../dates/day-count.ts';
import { wallTimeAt } from '../dates/wall-time.ts';
import { doneAtOf, type PileEntry } from './pile-entry.ts';

/** A week from Monday on: how much came to the pile, and how much was done. */
export interface PileWeek {
  from: Day;
  came: number;
  done: number;
}

const WEEKS = 8;

/** The last eight weeks, this one last. */
export function pileHistory(entries: PileEntry[], { today, zone }: { today: Day; zone: string }): PileWeek[] {
  const monday = mondayOf(today);
  const weeks = Array.from({ length: WEEKS }, (_, index) => ({
    from: shiftDay(monday, 7 * (index - WEEKS + 1)),
    came: 0,
    done: 0,
  }));
  const byMonday = new Map(weeks.map((week) => [week.from, week]));
  for (const entry of entries) {
    const came = byMonday.get(mondayOf(entry.since));
    if (came) came.came++;
    const doneAt = doneAtOf(entry);
    const done = doneAt === null ? undefined : byMonday.get(mondayOf(wallTimeAt(doneAt, zone).day));
    if (done) done.done++;
  }
  return weeks;
}

function mondayOf(day: Day): Day {
  return shiftDay(day, 1 - isoWeekday(day));
}
