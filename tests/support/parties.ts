import type { Day } from '../../utils/dates/day.ts';
import type { Holiday } from '../../utils/dates/holidays.ts';
import { parseInterval, parseSchedule } from '../../utils/partners/parse-schedule.ts';
import { USUAL_SLEEP } from '../../utils/partners/partner.ts';
import type { Party } from '../../utils/partners/verdict.ts';
import type { Interval, Week } from '../../utils/partners/week.ts';

/** Somebody with hours written as text; in a test, a text that cannot be read is a mistake of the test. */
export function aParty(zone: string, schedule: string, changes: Partial<Party> = {}): Party {
  return {
    zone,
    week: weekOf(schedule),
    sleep: USUAL_SLEEP,
    exceptions: [],
    travel: [],
    holidays: [],
    ...changes,
  };
}

export function weekOf(schedule: string): Week {
  const { week, problem } = parseSchedule(schedule);
  if (!week) throw new Error(`${problem.what}: ${problem.part}`);
  return week;
}

export function hours(text: string): Interval {
  const interval = parseInterval(text);
  if (!interval) throw new Error(`No hours: ${text}`);
  return interval;
}

export function holidays(...days: Day[]): Holiday[] {
  return days.map((on) => ({ on, name: { en: 'Holiday', fr: 'Férié' }, toBeConfirmed: false }));
}
