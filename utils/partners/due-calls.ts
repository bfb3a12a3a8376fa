import type { Instant } from '../dates/day.ts';
import { type WallTime, wallTimeAt } from '../dates/wall-time.ts';
import type { Partner, Way } from './partner.ts';
import { type PartnerSnapshot, partyIn } from './partner-snapshot.ts';
import type { Span } from './verdict.ts';
import { verdictOn } from './verdict-on.ts';

/** Somebody whom the owner means to call and can call now: a sheet on the pile. */
export interface DueCall {
  partnerId: string;
  name: string;
  place: string;
  /** What about; may be empty. */
  about: string;
  /** When the owner first meant to. */
  since: Instant;
  /** They can be called until then. */
  until: Instant;
  /** What the clocks show then, on the owner's wall and on theirs. */
  untilHere: WallClock;
  untilThere: WallClock;
  /** How: the first of their ways. */
  way: Way | null;
}

export type WallClock = Pick<WallTime, 'day' | 'time'>;

/** Who can be called now, and when that changes next: `null` when nobody is meant to be called, or can be. */
export interface Calls {
  due: DueCall[];
  changesAt: Instant | null;
}

/** @param snapshot with the holidays of the partners to be called */
export function dueCalls(snapshot: PartnerSnapshot, at: Instant): Calls {
  const moments = snapshot.partners
    .filter(({ call }) => call !== null)
    .map((partner) => ({ partner, ...verdictOn(partyIn(snapshot, partner), snapshot.own, at) }));
  const due = moments.flatMap(({ partner, zone, next }) =>
    next && next.from <= at ? dueCall(partner, next, { here: snapshot.own.zone, there: zone }) : [],
  );
  const changes = moments.flatMap(({ next }) => (next ? [next.from > at ? next.from : next.to] : []));
  return { due, changesAt: changes.length > 0 ? Math.min(...changes) : null };
}

function dueCall(partner: Partner, { to }: Span, zones: { here: string; there: string }): DueCall[] {
  const { id, name, place, call, ways } = partner;
  if (!call) return [];
  const { about, since } = call;
  const [untilHere, untilThere] = [clock(to, zones.here), clock(to, zones.there)];
  return [
    { partnerId: id, name, place, about, since, until: to, untilHere, untilThere, way: ways[0] ?? null },
  ];
}

function clock(at: Instant, zone: string): WallClock {
  const { day, time } = wallTimeAt(at, zone);
  return { day, time };
}
