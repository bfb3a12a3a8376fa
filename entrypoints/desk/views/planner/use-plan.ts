import { useMemo } from 'preact/hooks';
import { isDay } from '../../../../utils/dates/calendar-day.ts';
import type { Day } from '../../../../utils/dates/day.ts';
import { shiftDay } from '../../../../utils/dates/day-count.ts';
import { wallTimeAt } from '../../../../utils/dates/wall-time.ts';
import { spanOfDays } from '../../../../utils/partners/day-span.ts';
import type { Partner } from '../../../../utils/partners/partner.ts';
import { type PartnerSnapshot, partyIn } from '../../../../utils/partners/partner-snapshot.ts';
import { type Proposal, proposalFor, windowsFor } from '../../../../utils/partners/plan-meeting.ts';
import type { Attendee } from '../../../../utils/partners/proposal-text.ts';
import { stayAt } from '../../../../utils/partners/stay.ts';
import { townOf } from '../../../../utils/partners/town-of.ts';
import type { Party, Span } from '../../../../utils/partners/verdict.ts';
import type { Desk } from '../../desk.ts';
import type { Route } from '../../route.ts';

export const LENGTHS = ['15', '30', '45', '60', '90', '120', '180'] as const;
export type Length = (typeof LENGTHS)[number];
const USUAL: Length = '30';
const WEEKS = 14;

/** What the address asks for, and what came of it. */
export interface Plan {
  chosen: Partner[];
  /** The owner first, then the chosen ones. */
  parties: Party[];
  length: Length;
  /** The one day asked for; `null`: the next two weeks. */
  day: Day | null;
  /** All days that are looked at. */
  days: Day[];
  windows: Span[];
  proposal: Proposal | null;
}

/** The plan that the address names; everything about it stands there. */
export function usePlan({ query }: Route, desk: Desk, snapshot: PartnerSnapshot): Plan {
  const asked = query.toString();
  return useMemo(() => planOf(query, desk, snapshot), [asked, snapshot, desk.now]);
}

function planOf(query: URLSearchParams, { now, today }: Desk, snapshot: PartnerSnapshot): Plan {
  const { own, partners } = snapshot;
  const ids = new Set((query.get('with') ?? '').split(','));
  const chosen = partners.filter(({ id }) => ids.has(id));
  const parties = chosen.length > 0 ? [own, ...chosen.map((partner) => partyIn(snapshot, partner))] : [];
  const asked = query.get('day');
  const day = asked !== null && isDay(asked) ? asked : null;
  const first = day ?? today;
  const last = day ?? shiftDay(today, WEEKS - 1);
  const length = LENGTHS.find((each) => each === query.get('length')) ?? USUAL;
  const whole = spanOfDays(first, last, own.zone);
  const within = { from: Math.max(whole.from, Math.min(now, whole.to)), to: whole.to };
  const wish = { parties, within, minutes: Number(length) };
  const windows = windowsFor(wish);
  const at = Date.parse(query.get('at') ?? '');
  const chosenAt = Number.isFinite(at) && at >= whole.from && at < whole.to ? at : null;
  return {
    chosen,
    parties,
    length,
    day,
    days: Array.from({ length: day === null ? WEEKS : 1 }, (_, index) => shiftDay(first, index)),
    windows,
    proposal: proposalFor(wish, windows, chosenAt),
  };
}

/** How an instant stands in the address. */
export function atParam(at: number): string {
  return new Date(at).toISOString().replace(':00.000Z', 'Z');
}

/** Who comes, and where each is then. */
export function attendeesOf({ chosen, parties, proposal }: Plan): Attendee[] {
  const at = proposal?.span.from ?? 0;
  return parties.map((party, index) => {
    const partner = index === 0 ? null : (chosen[index - 1] ?? null);
    const { zone, trip } = stayAt(party, at);
    return { partner, place: trip?.place ?? partner?.place ?? townOf(zone), zone };
  });
}

/** The owner's day that the proposal is on. */
export function dayOfPlan({ proposal, days }: Plan, zone: string): Day {
  return proposal ? wallTimeAt(proposal.span.from, zone).day : (days[0] ?? '');
}
