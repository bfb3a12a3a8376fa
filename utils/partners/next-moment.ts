import type { Instant } from '../dates/day.ts';
import { shiftsBetween } from './shifts.ts';
import { common, kept } from './spans.ts';
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
  const moments = owner ? common(theirs, ownShifts(owner, ahead)) : theirs;
  for (const moment of moments) if (moment.to - moment.from >= SHORTEST) return moment;
  return null;
}

/** The owner's of the last instant that was asked about: a list of partners asks for the same ones again and again. */
const found = new WeakMap<Party, { from: Instant; shifts: Iterable<Span> }>();

function ownShifts(owner: Party, ahead: Span): Iterable<Span> {
  const known = found.get(owner);
  if (known?.from === ahead.from) return known.shifts;
  const shifts = kept(shiftsBetween(owner, ahead));
  found.set(owner, { from: ahead.from, shifts });
  return shifts;
}
