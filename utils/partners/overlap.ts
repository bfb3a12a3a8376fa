import { shiftsBetween } from './shifts.ts';
import { common } from './spans.ts';
import type { Party, Span } from './verdict.ts';

/** When all work, inside a stretch of time; hours that only touch are no window. Nobody at all never does. */
export function overlap(parties: Party[], within: Span): Span[] {
  if (parties.length === 0) return [];
  return [...parties.map((party): Iterable<Span> => shiftsBetween(party, within)).reduce(common)];
}
