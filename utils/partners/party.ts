import type { Holiday } from '../dates/holidays.ts';
import type { Settings } from '../settings.ts';
import { type Partner, USUAL_SLEEP } from './partner.ts';
import type { Party } from './verdict.ts';

/** What decides when a partner can be reached. */
export function partyOf(partner: Partner, holidays: Holiday[]): Party {
  const { zone, week, sleep, exceptions, travel } = partner;
  return { zone, week, sleep, exceptions, travel, holidays };
}

/** The owner's side of it: their own hours, and the public holidays of their country. */
export function ownParty(settings: Settings, zone: string, holidays: Holiday[]): Party {
  return { zone, week: settings.ownHours, sleep: USUAL_SLEEP, exceptions: [], travel: [], holidays };
}

/** Whose public holidays somebody keeps: a region's where there is one, else a country's; `null`: nobody's known. */
export function holidayKey({
  country,
  holidayRegion,
}: Pick<Partner, 'country' | 'holidayRegion'>): string | null {
  return holidayRegion ?? country;
}
