import { arms } from './arms.ts';
import type { Benchmark } from './benchmark.ts';
import { costOfPage } from './page-cost.ts';
import { ARTICLE } from './pages.ts';

export const benchmark: Benchmark = {
  id: 'B1',
  title: 'A page of a followed supplier with nothing to see: CPU over an empty content script',
  async run() {
    const { cpu } = await costOfPage(ARTICLE, {
      empty: arms.empty(),
      'empty again': arms.empty(),
      ours: arms.ours(),
      'Dark Reader library': arms.darkReader(),
    });
    return [
      {
        situation: 'one paragraph',
        unit: 'ms',
        floor: 'empty',
        twins: ['empty', 'empty again'],
        samples: cpu,
        goals: [
          { arm: 'ours', base: 'empty', more: 2 },
          { arm: 'ours', base: 'Dark Reader library', times: 0.15, above: 'empty' },
        ],
      },
    ];
  },
};
