import type { Instant } from '../dates/day.ts';
import { type LeastBad, leastBad } from './least-bad.ts';
import { overlap } from './overlap.ts';
import type { Party, Span } from './verdict.ts';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

/** What is asked for: who, when, how long. */
export interface MeetingWish {
  parties: Party[];
  within: Span;
  minutes: number;
}

/** When all can, each stretch as long as the meeting or longer and beginning on a quarter of an hour. */
export function windowsFor({ parties, within, minutes }: MeetingWish): Span[] {
  return overlap(parties, within)
    .map(({ from, to }) => ({ from: Math.ceil(from / QUARTER) * QUARTER, to }))
    .filter(({ from, to }) => to - from >= minutes * MINUTE);
}

/** A time for the meeting and who gives something up for it: nobody, where all can. */
export type Proposal = LeastBad;

/**
 * The time to propose: the one that was chosen, else the first at which all can, else the least bad.
 * `null` when there is no time at all, or nobody to meet.
 */
export function proposalFor(wish: MeetingWish, windows: Span[], chosen: Instant | null): Proposal | null {
  const { parties, within, minutes } = wish;
  if (parties.length === 0) return null;
  const start = chosen === null ? windows[0]?.from : Math.floor(chosen / QUARTER) * QUARTER;
  if (start === undefined) return leastBad(parties, within, minutes);
  return leastBad(parties, { from: start, to: start + minutes * MINUTE }, minutes);
}

/** The windows before and after a time, to step to; `null` at either end. The start of its own window is before it. */
export function neighbours(windows: Span[], at: Instant): { previous: Span | null; next: Span | null } {
  return {
    previous: windows.findLast(({ from }) => from < at) ?? null,
    next: windows.find(({ from }) => from > at) ?? null,
  };
}
