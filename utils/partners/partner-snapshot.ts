import type { Day } from '../dates/day.ts';
import { shiftDay } from '../dates/day-count.ts';
import type { Holiday } from '../dates/holidays.ts';
import type { Language } from '../texts/texts.ts';
import type { Partner } from './partner.ts';
import { holidayKey, partyOf } from './party.ts';
import type { Party } from './verdict.ts';

/**
 * Partners with everything that verdicts are made of. It holds no verdicts: they are made anew whenever it is drawn,
 * and are never old. The popup paints from one kept in `storage.local` under `partner-snapshot`.
 */
export interface PartnerSnapshot {
  version: 1;
  language: Language;
  own: Party;
  /** The owner chose the zone; else it was the machine's when this was made, and may have changed since. */
  zoneChosen: boolean;
  /** In the owner's order. */
  partners: Partner[];
  /** Those whose clock is not known here: their city has to be chosen anew. */
  lost: Partner[];
  /** By `holidayKey`. */
  holidays: Record<string, Holiday[]>;
}

/** Verdicts look fifteen days ahead, and it may be weeks until this is kept again. */
const DAYS_KEPT = 90;

/** What is worth keeping for a first paint: no notes, and of the holidays those near by. */
export function lighten(snapshot: PartnerSnapshot, today: Day): PartnerSnapshot {
  const near = (holidays: Holiday[]) =>
    holidays.filter(({ on }) => on >= shiftDay(today, -2) && on <= shiftDay(today, DAYS_KEPT));
  const { own, partners, lost, holidays } = snapshot;
  return {
    ...snapshot,
    own: { ...own, holidays: near(own.holidays) },
    partners: partners.map(withoutNote),
    lost: lost.map(withoutNote),
    holidays: Object.fromEntries(Object.entries(holidays).map(([key, all]) => [key, near(all)])),
  };
}

function withoutNote(partner: Partner): Partner {
  return { ...partner, note: '' };
}

/** What decides when a partner of the snapshot can be reached. */
export function partyIn({ holidays }: Pick<PartnerSnapshot, 'holidays'>, partner: Partner): Party {
  const key = holidayKey(partner);
  const known = key !== null && Object.hasOwn(holidays, key) ? holidays[key] : undefined;
  return partyOf(partner, known ?? []);
}
