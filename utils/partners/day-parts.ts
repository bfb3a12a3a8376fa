import type { Day } from '../dates/day.ts';
import { spanOfDays } from './day-span.ts';
import type { StripPart } from './open-strip.ts';
import { clip } from './spans.ts';
import type { Span } from './verdict.ts';

/** What of some stretches of time lies in a day of a calendar, in parts of that day. */
export function partsOfDay(spans: Span[], on: Day, zone: string): StripPart[] {
  const day = spanOfDays(on, on, zone);
  const partOf = (at: number) => (at - day.from) / (day.to - day.from);
  return spans.flatMap((span) => {
    const inside = clip(span, day);
    return inside ? [{ from: partOf(inside.from), to: partOf(inside.to) }] : [];
  });
}
