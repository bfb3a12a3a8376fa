import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HORIZON, nextMoment } from '../../../utils/partners/next-moment.ts';
import { overlap } from '../../../utils/partners/overlap.ts';
import type { Party, Span } from '../../../utils/partners/verdict.ts';
import { verdictOn } from '../../../utils/partners/verdict-on.ts';
import { anInstant, aPartyAround } from '../../support/any-party.ts';
import { SlowParty, STEP } from '../../support/slow-party.ts';

/** The slow way is slow. */
const PATIENCE = 30_000;

const QUARTER = 15 * 60_000;
const DAY = 86_400_000;

/** The instants to look at: the first, then every step after it. */
function* steps(from: number, to: number): Generator<number> {
  yield from;
  for (let at = Math.floor(from / STEP) * STEP + STEP; at <= to; at += STEP) yield at;
}

/** Stretches in which all work, found step by step. */
function* slowWindows(parties: SlowParty[], from: number, to: number): Generator<Span> {
  let start: number | null = null;
  for (const at of steps(from, to)) {
    const all = at < to && parties.every((party) => party.worksAt(at));
    if (all) start ??= at;
    else if (start !== null) {
      yield { from: start, to: at };
      start = null;
    }
  }
}

const asked = (count: number): fc.Arbitrary<{ now: number; parties: Party[] }> =>
  anInstant.chain((now) =>
    fc.record({
      now: fc.constant(now),
      parties: fc.array(aPartyAround(now), { minLength: count, maxLength: count }),
    }),
  );

test(
  'the state and its end are what step by step is seen',
  () => {
    fc.assert(
      fc.property(asked(1), ({ now, parties: [party] }) => {
        if (!party) throw new Error('nobody');
        const slow = new SlowParty(party, now, now + HORIZON);
        const { state, until } = verdictOn(party, null, now);
        expect(state).toBe(slow.stateAt(now));
        const end = steps(now, now + HORIZON).find((at) => slow.stateAt(at) !== state);
        expect(until).toBe(end ?? null);
      }),
      { numRuns: 80 },
    );
  },
  PATIENCE,
);

test(
  'the next moment is the first quarter of an hour that both work, step by step',
  () => {
    fc.assert(
      fc.property(asked(2), ({ now, parties: [party, owner] }) => {
        if (!party || !owner) throw new Error('nobody');
        const end = now + HORIZON + QUARTER;
        const both = [party, owner].map((each) => new SlowParty(each, now, end));
        const first = slowWindows(both, now, end).find(({ from, to }) => to - from >= QUARTER);
        expect(nextMoment(party, owner, now)).toEqual(first ?? null);
      }),
      { numRuns: 25 },
    );
  },
  PATIENCE,
);

test(
  'the windows of three are what step by step is seen',
  () => {
    fc.assert(
      fc.property(asked(3), ({ now, parties }) => {
        const from = Math.floor(now / STEP) * STEP;
        const to = from + 3 * DAY;
        const slow = parties.map((party) => new SlowParty(party, from, to));
        expect(overlap(parties, { from, to })).toEqual([...slowWindows(slow, from, to)]);
      }),
      { numRuns: 80 },
    );
  },
  PATIENCE,
);
