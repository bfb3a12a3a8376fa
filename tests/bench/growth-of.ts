import type { Result } from './benchmark.ts';

export type Samples = Record<string, number[]>;

/** What is measured for each count: nothing grows faster than n log n. */
export function growth(situation: string, unit: string, samples: Samples): Result {
  const counts = Object.keys(samples).map(Number);
  const [least = 1, most = 1] = [Math.min(...counts), Math.max(...counts)];
  const nLogN = 1 + Math.log(Math.log(most) / Math.log(Math.max(least, 2))) / Math.log(most / least);
  return { situation, unit, floor: String(least), twins: null, samples, goals: [], growth: nLogN };
}

/** What is on the screen does not grow at all, once it is full: of the two largest counts. */
export function onScreen(situation: string, samples: Samples): Result {
  const full = Object.fromEntries(Object.entries(samples).slice(-2));
  return { ...growth(situation, 'rows', full), growth: 0.05 };
}

export function note(samples: Samples, count: number, value: number): void {
  samples[count] = [...(samples[count] ?? []), value];
}
