import * as v from 'valibot';
import { isDay } from '../../utils/dates/calendar-day.ts';
import { canonicalZone } from '../../utils/dates/zone-names.ts';
import { parseInterval, parseSchedule } from '../../utils/partners/parse-schedule.ts';
import { USUAL_SLEEP } from '../../utils/partners/partner.ts';
import type { Party } from '../../utils/partners/verdict.ts';
import type { Interval } from '../../utils/partners/week.ts';

/** Somebody with hours, as a command is given them. */
export const PartyLine = v.object({
  zone: v.string(),
  schedule: v.string(),
  holidays: v.nullish(v.array(v.string()), []),
  sleep: v.nullish(v.string(), `${USUAL_SLEEP.from}-${USUAL_SLEEP.to}`),
  exceptions: v.nullish(
    v.array(v.object({ date: v.string(), intervals: v.array(v.tuple([v.string(), v.string()])) })),
    [],
  ),
  travel: v.nullish(v.array(v.object({ from: v.string(), to: v.string(), zone: v.string() })), []),
});

/** Throws an error that names what cannot be read. */
export function readParty(line: v.InferOutput<typeof PartyLine>): Party {
  const { week, problem } = parseSchedule(line.schedule);
  if (!week) throw new Error(`Schedule, ${problem.what}: ${problem.part}`);
  return {
    zone: readZone(line.zone),
    week,
    sleep: readHours(line.sleep),
    exceptions: line.exceptions.map(({ date, intervals }) => ({
      from: readDay(date),
      to: date,
      intervals: intervals.map(([from, to]) => readHours(`${from}-${to}`)),
    })),
    travel: line.travel.map(({ from, to, zone }) => ({
      from: readDay(from),
      to: readDay(to),
      zone: readZone(zone),
      place: zone,
    })),
    holidays: line.holidays.map((on) => ({
      on: readDay(on),
      name: { en: on, fr: on },
      toBeConfirmed: false,
    })),
  };
}

function readZone(name: string): string {
  const zone = canonicalZone(name);
  if (zone === null) throw new RangeError(`No such time zone: ${name}`);
  return zone;
}

function readHours(text: string): Interval {
  const hours = parseInterval(text);
  if (!hours) throw new Error(`No such hours: ${text}`);
  return hours;
}

export function readDay(text: string): string {
  if (!isDay(text)) throw new RangeError(`No such day: ${text}`);
  return text;
}
