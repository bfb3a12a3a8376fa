import type { Benchmark } from './benchmark.ts';
import type { measure } from './insertions-page.ts';
import { measureIn, openSourcePage } from './source-page.ts';

export const benchmark: Benchmark = {
  id: 'B5',
  title: '10,000 nodes put into a page that is watched (what a look costs is B4)',
  async run() {
    const { page, close } = await openSourcePage('<!doctype html>');
    const samples: Awaited<ReturnType<typeof measure>> = await measureIn(page, 'insertions-page.ts', 3, 10);
    await close();
    return [
      {
        situation: 'a hundred at once',
        unit: 'ms',
        floor: 'no observer',
        twins: ['no observer', 'the same again'],
        samples,
        goals: [
          { arm: 'ours', base: 'no observer', times: 1.6 },
          { arm: 'ours', base: 'an expression for every node', times: 0.8 },
        ],
      },
    ];
  },
};
