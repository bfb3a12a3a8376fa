import type { Day } from '../dates/day.ts';
import { shiftDay } from '../dates/day-count.ts';
import { wallTimeAt } from '../dates/wall-time.ts';
import { doneAtOf, type PileEntry } from './pile-entry.ts';
import type { Pile } from './pile-of.ts';
import { isDue } from './sheet.ts';

/** The pile in numbers: what its sentence says, and what the toolbar shows. */
export interface PileCounts {
  /** All that waits for the owner. */
  waits: number;
  /** Of them past their day; and for today. Together the toolbar's number. */
  late: number;
  today: number;
  awaited: number;
  later: number;
  doneToday: number;
  /** Today and the six days before. */
  doneInWeek: number;
  /** Since when the oldest of what is due lies there; `null`: nothing is due. */
  oldestDue: Day | null;
}

export function countPile(
  { waits, awaited, later }: Pile,
  entries: PileEntry[],
  { today, zone }: { today: Day; zone: string },
): PileCounts {
  const due = waits.filter(isDue);
  const doneOn = entries.flatMap((entry) => {
    const at = doneAtOf(entry);
    return at === null ? [] : [wallTimeAt(at, zone).day];
  });
  const weekAgo = shiftDay(today, -7);
  return {
    waits: waits.length,
    late: due.filter(({ urgency }) => urgency === 'late').length,
    today: due.filter(({ urgency }) => urgency === 'now').length,
    awaited: awaited.length,
    later: later.length,
    doneToday: doneOn.filter((day) => day === today).length,
    doneInWeek: doneOn.filter((day) => day > weekAgo && day <= today).length,
    oldestDue: due.reduce<Day | null>(
      (oldest, { since }) => (oldest === null || since < oldest ? since : oldest),
      null,
    ),
  };
}
