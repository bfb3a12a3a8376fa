import type { Day, Instant } from '../dates/day.ts';
import { spanOfDays } from './day-span.ts';
import type { Travel } from './partner.ts';
import { holds } from './spans.ts';
import type { Party } from './verdict.ts';

/** Whose clock somebody lives by. */
export interface Stay {
  zone: string;
  /** `null`: at home. */
  trip: Travel | null;
  /** It may change then; `Infinity`: never. */
  until: Instant;
}

/**
 * Where somebody is at an instant. A trip lasts from the midnight that begins its first day to the one that ends its
 * last, on the clock of the place they travel to; before and after, home's clock counts. So every instant belongs to
 * one place, and the day of leaving or of coming home is as long as it happens to be. Where trips overlap, the one
 * listed last counts.
 */
export function stayAt({ zone, travel }: Party, at: Instant): Stay {
  if (travel.length === 0) return { zone, trip: null, until: Number.POSITIVE_INFINITY };
  const trips = travel.map((trip) => ({ trip, span: spanOfDays(trip.from, trip.to, trip.zone) }));
  const here = trips.findLast(({ span }) => holds(span, at))?.trip ?? null;
  const changes = trips.flatMap(({ span }) => [span.from, span.to]).filter((change) => change > at);
  return { zone: here?.zone ?? zone, trip: here, until: Math.min(...changes) };
}

/** The trip whose calendar has the day, `null` for a day at home. */
export function tripOn(travel: Travel[], on: Day): Travel | null {
  return travel.findLast(({ from, to }) => from <= on && on <= to) ?? null;
}
