import type { Instant } from '../dates/day.ts';
import { type Partner, type PartnerDetails, USUAL_SLEEP } from './partner.ts';

/** What nobody has said anything about yet. */
export const NO_DETAILS: PartnerDetails = {
  name: '',
  place: '',
  zone: 'UTC',
  country: null,
  holidayRegion: null,
  week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
  sleep: USUAL_SLEEP,
  exceptions: [],
  travel: [],
  languages: [],
  ways: [],
  note: '',
  group: null,
  pinned: false,
};

/** A partner as it is first kept. */
export function newPartner(
  id: string,
  details: PartnerDetails,
  { position, at }: { position: number; at: Instant },
): Partner {
  return { id, ...details, position, call: null, addedAt: at, deletedAt: null };
}
