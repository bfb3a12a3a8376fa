import * as v from 'valibot';
import { isDay } from '../../utils/dates/calendar-day.ts';
import { canonicalZone } from '../../utils/dates/zone-names.ts';
import { parseInterval, parseSchedule } from '../../utils/partners/parse-schedule.ts';
import { USUAL_SLEEP } from '../../utils/partners/partner.ts';
import type { Party } from '../../utils/partners/verdict.ts';

/** Somebody with hours, as a command is given them. */
export const PartyLine = v.object({
  zone: v.string(),
  schedule: v.string(),
  holidays: v.nullish(v.array(v.string())),
  sleep: v.nullish(v.string()),
});

/** Throws an error that names what cannot be read. */
export function readParty({ zone, schedule, holidays, sleep }: v.InferOutput<typeof PartyLine>): Party {
  const name = canonicalZone(zone);
  if (name === null) throw new RangeError(`No such time zone: ${zone}`);
  const { week, problem } = parseSchedule(schedule);
  if (!week) throw new Error(`Schedule, ${problem.what}: ${problem.part}`);
  const asleep = sleep ? parseInterval(sleep) : USUAL_SLEEP;
  if (!asleep) throw new Error(`Sleep, unknown-hours: ${sleep}`);
  return {
    zone: name,
    week,
    sleep: asleep,
    exceptions: [],
    travel: [],
    holidays: (holidays ?? [])
      .map(readDay)
      .map((on) => ({ on, name: { en: on, fr: on }, toBeConfirmed: false })),
  };
}

export function readDay(text: string): string {
  if (!isDay(text)) throw new RangeError(`No such day: ${text}`);
  return text;
}
