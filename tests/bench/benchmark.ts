import { exponentOf, median, type Ratio, ratio, type Summary, summarise } from './statistics.ts';

/** One thing measured in several ways in the same run. */
export interface Benchmark {
  /** `B1`: the name it is asked for by. */
  id: string;
  title: string;
  run(): Promise<Result[]>;
}

/** A table of arms over one situation (a page size, a number of orders). */
export interface Result {
  situation: string;
  unit: string;
  /** The arm that is the physical limit; ratios are against it. */
  floor: string;
  /** Twice the same thing under two names: how far apart chance alone puts them. */
  twins: [string, string] | null;
  samples: Record<string, number[]>;
  goals: Goal[];
  /** The arms are counts: the measure may grow with this power of them at most. */
  growth?: number;
}

/** `ours` may be at most `times` × `base`, or at most `more` units above it. Judged at the bad end of the interval. */
export interface Goal {
  arm: string;
  base: string;
  times?: number;
  more?: number;
  /** `times` is meant of what each costs above this arm. */
  above?: string;
  /** At most this, in the result's unit. */
  atMost?: number;
}

export interface Judged {
  situation: string;
  unit: string;
  /** The twins' ratio; outside 0.85–1.15 the run is invalid: neither good nor bad. */
  chance: Ratio | null;
  valid: boolean;
  arms: (Summary & { arm: string; toFloor: Ratio })[];
  goals: JudgedGoal[];
}

export interface JudgedGoal {
  text: string;
  met: boolean;
  /** What was measured and what was aimed at, in the same measure; of a ratio the bad end of its interval. */
  measured: number;
  limit: number;
}

const CHANCE = { low: 0.85, high: 1.15 };

export function judge(result: Result): Judged {
  const of = (arm: string) => result.samples[arm] ?? [];
  const chance = result.twins && ratio(of(result.twins[1]), of(result.twins[0]));
  return {
    situation: result.situation,
    unit: result.unit,
    chance,
    valid: !chance || (chance.value >= CHANCE.low && chance.value <= CHANCE.high),
    arms: Object.entries(result.samples).map(([arm, samples]) => ({
      arm,
      ...summarise(samples),
      toFloor: ratio(samples, of(result.floor)),
    })),
    goals: [
      ...result.goals.map((goal) =>
        goal.above
          ? judgeAbove(goal, of, goal.above)
          : judgeGoal(goal, of(goal.arm), of(goal.base), result.unit),
      ),
      ...(result.growth === undefined ? [] : [judgeGrowth(result.samples, result.growth)]),
    ],
  };
}

function judgeGoal(goal: Goal, samples: number[], base: number[], unit: string): JudgedGoal {
  if (goal.times !== undefined) {
    const measured = ratio(samples, base);
    const text = `${goal.arm} ≤ ${goal.times} × ${goal.base}: ${measured.value.toFixed(2)} [${measured.low.toFixed(2)}–${measured.high.toFixed(2)}]`;
    return { text, met: measured.high <= goal.times, measured: measured.high, limit: goal.times };
  }
  const over = summarise(samples).median - (goal.more === undefined ? 0 : summarise(base).median);
  const limit = goal.more ?? goal.atMost ?? 0;
  const beyond = goal.more === undefined ? '' : ` over ${goal.base}`;
  const text = `${goal.arm} ≤ ${limit} ${unit}${beyond}: ${over.toFixed(2)} ${unit}`;
  return { text, met: over <= limit, measured: over, limit };
}

/** What an arm costs above a floor that both stand on, as a share of what its base does. */
function judgeAbove(
  { arm, base, times = 1 }: Goal,
  of: (arm: string) => number[],
  floor: string,
): JudgedGoal {
  const over = (name: string) => median(of(name)) - median(of(floor));
  const measured = over(arm) / over(base);
  const text = `${arm} ≤ ${times} × ${base}, both above ${floor}: ${measured.toFixed(2)}`;
  return { text, met: measured <= times, measured, limit: times };
}

function judgeGrowth(samples: Result['samples'], limit: number): JudgedGoal {
  const measured = exponentOf(Object.entries(samples).map(([count, some]) => [Number(count), median(some)]));
  const text = `as n^x, x ≤ ${limit.toFixed(2)}: ${measured.toFixed(2)}`;
  return { text, met: measured <= limit, measured, limit };
}

/** Takes the arms in turn, there and back (ABBA), so that a slow minute hits all of them. */
export async function interleave(
  arms: Record<string, () => Promise<number>>,
  { blocks, rounds }: { blocks: number; rounds: number },
): Promise<Record<string, number[]>> {
  const names = Object.keys(arms);
  const samples: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let block = 0; block < blocks; block++) {
    for (let round = 0; round <= rounds; round++) {
      for (const name of round % 2 === 0 ? names : names.toReversed()) {
        const sample = await arms[name]?.();
        if (round > 0 && sample !== undefined) samples[name]?.push(sample); // the first one warms up
      }
    }
  }
  return samples;
}
