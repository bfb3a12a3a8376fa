import type { Holiday } from '../dates/holidays.ts';
import type { Settings } from '../settings.ts';
import { type Partner, USUAL_SLEEP } from './partner.ts';
import type { Party } from './verdict.ts';
import { type Interval, WEEKDAYS, type Week } from './week.ts';

/** What decides when a partner can be reached. */
export function partyOf(partner: Partner, holidays: Holiday[]): Party {
  const { zone, week, sleep, exceptions, travel } = partner;
  return { zone, week, sleep, exceptions, travel, holidays };
}

/**
 * The owner's side of it: their own hours, and the public holidays of their country. Who noted no hours at all has
 * not said that they never work: they may call while they are awake, on any day.
 */
export function ownParty({ ownHours }: Settings, zone: string, holidays: Holiday[]): Party {
  const isNoted = WEEKDAYS.some((weekday) => ownHours[weekday].length > 0);
  return {
    zone,
    week: isNoted ? ownHours : AWAKE,
    sleep: USUAL_SLEEP,
    exceptions: [],
    travel: [],
    holidays: isNoted ? holidays : [],
  };
}

const AWAKE: Week = everyDay({ from: USUAL_SLEEP.to, to: USUAL_SLEEP.from });

function everyDay(interval: Interval): Week {
  const day = [interval];
  return { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day };
}

/** Whose public holidays somebody keeps, `CA` or `CA CA-BC`; `null`: nobody's known. */
export function holidayKey({
  country,
  holidayRegion,
}: Pick<Partner, 'country' | 'holidayRegion'>): string | null {
  return country === null || holidayRegion === null ? country : `${country} ${holidayRegion}`;
}
