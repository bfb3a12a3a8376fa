import type { Instant } from '../dates/day.ts';
import { type WallTime, wallTimeAt } from '../dates/wall-time.ts';
import { isZone } from '../dates/zone-names.ts';
import { type OpenStrip, openStrip } from './open-strip.ts';
import type { Partner } from './partner.ts';
import { stayAt } from './stay.ts';
import type { Party, Verdict } from './verdict.ts';
import { verdictOn } from './verdict-on.ts';

/** A partner as lists show them at an instant. */
export interface PartnerView {
  partner: Partner;
  party: Party;
  verdict: Verdict;
  /** What the clock on their wall shows. */
  wall: WallTime;
  /** Where they are: while travelling, elsewhere. */
  place: string;
  /** They can be called now. */
  reachable: boolean;
  /** Today on the owner's clock. */
  strip: OpenStrip;
}

/** Whether a clock can be told for them: a damaged row, or one of a newer version, may name a zone nobody here knows. */
export function hasKnownClock({ zone, travel }: Partner): boolean {
  return isZone(zone) && travel.every((trip) => isZone(trip.zone));
}

/** @param owner the owner's own hours, on their own clock */
export function partnerViewOf(partner: Partner, party: Party, owner: Party, at: Instant): PartnerView {
  const verdict = verdictOn(party, owner, at);
  const wall = wallTimeAt(at, verdict.zone);
  return {
    partner,
    party,
    verdict,
    wall,
    place: stayAt(party, at).trip?.place ?? partner.place,
    reachable: verdict.next !== null && verdict.next.from <= at,
    strip: openStrip(party, owner, wallTimeAt(at, owner.zone).day, at),
  };
}
