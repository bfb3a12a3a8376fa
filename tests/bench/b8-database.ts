import type { Benchmark, Result } from './benchmark.ts';
import type { measure } from './database-page.ts';
import { measureIn, openSourcePage } from './source-page.ts';

export const benchmark: Benchmark = {
  id: 'B8',
  title: '10,000 orders in the database: brought in, those of one supplier, one written',
  async run() {
    const { page, close } = await openSourcePage('<!doctype html>', ['dexie']);
    const measured: Awaited<ReturnType<typeof measure>> = await measureIn(page, 'database-page.ts', 10, {
      blocks: 2,
      rounds: 40,
    });
    await close();
    return [
      result('10,000 orders in one go', measured.fill, 1.35),
      result('the 50 of one supplier, by its index', measured.find, 1.35),
      result('a state and its event, in one transaction', measured.write, 1.35),
    ];
  },
};

function result(situation: string, samples: Result['samples'], times: number): Result {
  const floor = 'raw IndexedDB';
  return {
    situation,
    unit: 'ms',
    floor,
    twins: [floor, 'the same again'],
    samples,
    goals: [{ arm: 'ours', base: floor, times }],
  };
}
