/** What a row of a result says of one arm. Units are the benchmark's. */
export interface Summary {
  median: number;
  p95: number;
  /** Distance between the quartiles. */
  spread: number;
  count: number;
}

export function summarise(samples: number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    spread: quantile(sorted, 0.75) - quantile(sorted, 0.25),
    count: sorted.length,
  };
}

/** A ratio of two medians with its 95 % bootstrap interval. */
export interface Ratio {
  value: number;
  low: number;
  high: number;
}

/** Ratio of the medians of two arms; the interval comes from 2,000 resamplings with a fixed seed. */
export function ratio(samples: number[], base: number[]): Ratio {
  const random = randomFrom(20261123);
  const ratios: number[] = [];
  for (let round = 0; round < 2000; round++) {
    ratios.push(median(resample(samples, random)) / median(resample(base, random)));
  }
  ratios.sort((a, b) => a - b);
  return {
    value: median(samples) / median(base),
    low: quantile(ratios, 0.025),
    high: quantile(ratios, 0.975),
  };
}

/** The exponent of the power of n that fits best: 0 does not grow, 1 grows as n does. @param points n and a measure */
export function exponentOf(points: [number, number][]): number {
  const logs = points.map(([n, value]) => [Math.log(n), Math.log(value)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [meanN, meanValue] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [n, value]) => sum + (n - meanN) * (value - meanValue), 0);
  return above / logs.reduce((sum, [n]) => sum + (n - meanN) ** 2, 0);
}

export function median(samples: number[]): number {
  return quantile(
    [...samples].sort((a, b) => a - b),
    0.5,
  );
}

function quantile(sorted: number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

function resample(samples: number[], random: () => number): number[] {
  return samples.map(() => samples[Math.floor(random() * samples.length)] ?? 0);
}

/** A small generator (mulberry32), so that two runs over the same samples say the same. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
