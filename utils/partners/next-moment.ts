import type { Instant } from '../dates/day.ts';
import { shiftsBetween } from './shifts.ts';
import { common } from './spans.ts';
import type { Party, Span } from './verdict.ts';

const MINUTE = 60_000;

/** How far ahead we look, for the next moment and for the end of a state. */
export const HORIZON = 15 * 24 * 60 * MINUTE;

/** Less is no time for a call. */
export const SHORTEST = 15 * MINUTE;

/**
 * The first stretch of at least fifteen minutes, from now on, that is inside the partner's hours and the owner's;
 * `owner` `null`: inside the partner's. It starts now when they can be called now; what is left of a shift and is
 * shorter is passed over. `null`: none starts within fifteen days.
 */
export function nextMoment(party: Party, owner: Party | null, now: Instant): Span | null {
  const ahead = { from: now, to: now + HORIZON + SHORTEST };
  const theirs = shiftsBetween(party, ahead);
  const moments = owner ? common(theirs, shiftsBetween(owner, ahead)) : theirs;
  for (const moment of moments) if (moment.to - moment.from >= SHORTEST) return moment;
  return null;
}
