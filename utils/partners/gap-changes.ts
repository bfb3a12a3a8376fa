import type { Instant } from '../dates/day.ts';
import { offsetAt } from '../dates/zone-rules.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A change of the time between two clocks, when one of them is put forward or back and the other is not. */
export interface GapChange {
  at: Instant;
  /** Minutes by which the other clock is ahead of the owner's; negative: behind. */
  before: number;
  after: number;
  /** When it changes again; `null`: not soon. */
  until: Instant | null;
}

/** A change that lasts longer is for the season: nobody needs its end. */
const SOON = 60 * DAY;

/**
 * The changes to come within some days, in order. Days are compared at noon UTC, as clocks change in the night: where
 * both change in the same one, some hours apart, nobody needs a warning.
 * @example gapChanges('Europe/Paris', 'America/New_York', march1, 45) // 6 h → 5 h from 8 to 29 March, and back
 */
export function gapChanges(own: string, theirs: string, now: Instant, days: number): GapChange[] {
  const gapAt = (at: Instant) => offsetAt(theirs, at) - offsetAt(own, at);
  const end = now + days * DAY;
  const steps: GapStep[] = [];
  let noon = Math.floor(now / DAY) * DAY - DAY / 2;
  for (; noon < end + SOON; noon += DAY) {
    const [before, after] = [gapAt(noon), gapAt(noon + DAY)];
    if (before !== after) steps.push({ at: changeAfter(noon, gapAt), before, after });
  }
  return steps
    .map((step, index) => ({ ...step, until: endOf(step, steps[index + 1]) }))
    .filter(({ at }) => now < at && at <= end);
}

type GapStep = Omit<GapChange, 'until'>;

function endOf({ at }: GapStep, next: GapStep | undefined): Instant | null {
  return next && next.at - at < SOON ? next.at : null;
}

/** The minute of the change, within a day. */
function changeAfter(start: Instant, gapAt: (at: Instant) => number): Instant {
  const before = gapAt(start);
  let [last, first] = [0, DAY / MINUTE];
  while (first - last > 1) {
    const middle = Math.floor((first + last) / 2);
    if (gapAt(start + middle * MINUTE) === before) last = middle;
    else first = middle;
  }
  return start + first * MINUTE;
}
