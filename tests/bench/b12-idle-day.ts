import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Benchmark, Result } from './benchmark.ts';

const ORDERS = 200;
/** An order on its way is looked at every five hours. */
const LOOKS = 24 / 5;

export const benchmark: Benchmark = {
  id: 'B12',
  title: `A day on which nothing moves, with ${ORDERS} orders of 20 suppliers, on a simulated clock`,
  async run() {
    execFileSync('npx', ['vitest', 'run', '-c', 'tests/bench/vitest.config.ts'], { stdio: 'ignore' });
    const day: Record<'wakes' | 'writes' | 'requests' | 'cpu', number> = JSON.parse(
      readFileSync('.output/bench/idle-day.json', 'utf8'),
    );
    return [
      {
        ...result('the worker is woken', 'times', { ours: [day.wakes] }),
        samples: { 'every half hour': [48], ours: [day.wakes], 'an alarm for each order': [ORDERS * LOOKS] },
        floor: 'every half hour',
        goals: [{ arm: 'ours', base: 'ours', atMost: 60 }],
      },
      result('processor', 's', { ours: [day.cpu] }),
      result('writes: transactions and values kept', 'times', { ours: [day.writes] }),
      result('pages asked for', 'times', { ours: [day.requests] }),
    ];
  },
};

function result(situation: string, unit: string, samples: Result['samples']): Result {
  return { situation, unit, floor: 'ours', twins: null, samples, goals: [] };
}
