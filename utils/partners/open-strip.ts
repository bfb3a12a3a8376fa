import type { Day, Instant } from '../dates/day.ts';
import { instantsOf } from '../dates/wall-time.ts';
import { spanOfDays } from './day-span.ts';
import { overlap } from './overlap.ts';
import { holds } from './spans.ts';
import type { Party, Span } from './verdict.ts';

/** A stretch of a day, in parts of it: 0 is its beginning, 1 its end. */
export interface StripPart {
  from: number;
  to: number;
}

/** A day of the owner's clock, as it is drawn from left to right. */
export interface OpenStrip {
  /** When the partner can be reached. */
  open: StripPart[];
  /** When both can talk. */
  shared: StripPart[];
  /** Where the day has come to; `null` on another day. */
  now: number | null;
}

/** @param owner the owner's own hours; only their zone decides what the day is */
export function openStrip(party: Party, owner: Party, on: Day, now: Instant): OpenStrip {
  const day = spanOfDays(on, on, owner.zone);
  const partOf = ({ from, to }: Span) => ({ from: shareOf(day, from), to: shareOf(day, to) });
  return {
    open: overlap([party], day).map(partOf),
    shared: overlap([party, owner], day).map(partOf),
    now: holds(day, now) ? shareOf(day, now) : null,
  };
}

/** Where a clock time stands on the strip: noon is not in the middle of a day of 23 hours. */
export function placeOnStrip(on: Day, time: string, zone: string): number {
  return shareOf(spanOfDays(on, on, zone), instantsOf(on, time, zone).compatible);
}

function shareOf({ from, to }: Span, at: Instant): number {
  return (at - from) / (to - from);
}
