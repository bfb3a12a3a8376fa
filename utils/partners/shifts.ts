import type { Instant } from '../dates/day.ts';
import { localDayAt } from './local-day.ts';
import { clip, joined } from './spans.ts';
import type { Party, Span } from './verdict.ts';

/** When somebody works between two instants, in order; shifts that touch are one. Found as it is asked for. */
export function shiftsBetween(party: Party, within: Span): Generator<Span> {
  return joined(piecesOf(party, within));
}

export function worksAt(party: Party, at: Instant): boolean {
  const [shift] = shiftsBetween(party, { from: at, to: at + 1 });
  return shift !== undefined;
}

function* piecesOf(party: Party, within: Span): Generator<Span> {
  let from = within.from;
  while (from < within.to) {
    const day = localDayAt(party, from);
    const part = { from, to: Math.min(day.to, within.to) };
    for (const shift of [...day.tails, ...day.shifts]) {
      const worked = clip(shift, part);
      if (worked) yield worked;
    }
    from = day.to;
  }
}
