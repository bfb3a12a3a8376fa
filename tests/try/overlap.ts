import * as v from 'valibot';
import { spanOfDays } from '../../utils/partners/day-span.ts';
import { overlap } from '../../utils/partners/overlap.ts';
import { instantText } from './instant-text.ts';
import { PartyLine, readDay, readParty } from './party-line.ts';

const OverlapLine = v.object({
  from: v.string(),
  to: v.string(),
  parties: v.pipe(v.array(PartyLine), v.minLength(1, 'Nobody to meet')),
});

/** When all work, on days of the first one's calendar. */
export function answer(line: unknown): unknown {
  const { from, to, parties } = v.parse(OverlapLine, line);
  const [first, ...others] = parties.map(readParty);
  if (!first) throw new Error('Nobody to meet');
  const days = spanOfDays(readDay(from), readDay(to), first.zone);
  if (to < from) throw new RangeError(`Ends before it starts: ${from} to ${to}`);
  return {
    windows: overlap([first, ...others], days).map((span) => [instantText(span.from), instantText(span.to)]),
  };
}
