import type { Instant } from '../dates/day.ts';
import { type WallTime, wallTimeAt } from '../dates/wall-time.ts';
import { type OpenStrip, openStrip } from './open-strip.ts';
import type { Partner } from './partner.ts';
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

/** @param owner the owner's own hours, on their own clock */
export function partnerViewOf(partner: Partner, party: Party, owner: Party, at: Instant): PartnerView {
  const verdict = verdictOn(party, owner, at);
  const wall = wallTimeAt(at, verdict.zone);
  const trip = partner.travel.findLast(({ from, to }) => from <= wall.day && wall.day <= to);
  return {
    partner,
    party,
    verdict,
    wall,
    place: trip && trip.zone === verdict.zone ? trip.place : partner.place,
    reachable: verdict.next !== null && verdict.next.from <= at,
    strip: openStrip(party, owner, wallTimeAt(at, owner.zone).day, at),
  };
}
