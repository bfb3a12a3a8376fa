import type { Instant } from '../dates/day.ts';
import { type PartnerSnapshot, partyIn } from './partner-snapshot.ts';
import { verdictOn } from './verdict-on.ts';

/** Until when each can be reached, of those who can now, and when that changes next. */
export interface Reachable {
  until: Map<string, Instant>;
  changesAt: Instant | null;
}

/** Who of the snapshot can be called at that instant, by their hours and the owner's. */
export function reachableAt(snapshot: PartnerSnapshot, at: Instant): Reachable {
  const until = new Map<string, Instant>();
  const changes: Instant[] = [];
  for (const partner of snapshot.partners) {
    const { next } = verdictOn(partyIn(snapshot, partner), snapshot.own, at);
    if (!next) continue;
    if (next.from <= at) until.set(partner.id, next.to);
    changes.push(next.from <= at ? next.to : next.from);
  }
  return { until, changesAt: changes.length > 0 ? Math.min(...changes) : null };
}
