import fc from 'fast-check';

/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** 0 to 1, without 1. */
  number: () => number;
  /** A whole number from 0, below the given one. */
  below: (end: number) => number;
  oneOf: <Value>(values: readonly Value[]) => Value | undefined;
  /** Holds that often, 0 to 1. */
  happens: (share: number) => boolean;
}

const RANGE = 0x7fff_ffff;

export function chanceOf(seed: number): Chance {
  const stream = fc.infiniteStream(fc.noBias(fc.integer({ min: 0, max: RANGE - 1 })));
  const [values] = fc.sample(stream, { seed, numRuns: 1 });
  const number = () => (values?.next().value ?? 0) / RANGE;
  const below = (end: number) => Math.floor(number() * end);
  return { number, below, oneOf: (some) => some[below(some.length)], happens: (share) => number() < share };
}
