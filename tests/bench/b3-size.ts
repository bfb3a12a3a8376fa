import { gzipSync } from 'node:zlib';
import { arms } from './arms.ts';
import type { Benchmark } from './benchmark.ts';
import { built } from './extensions.ts';
import { costOfPage } from './page-cost.ts';
import { ARTICLE } from './pages.ts';

export const benchmark: Benchmark = {
  id: 'B3',
  title: 'What a followed supplier’s page is given: bytes and heap',
  async run() {
    const { heap } = await costOfPage(ARTICLE, {
      empty: arms.empty(),
      'empty again': arms.empty(),
      ours: arms.ours(),
    });
    const script = built('visit.js');
    const reader = built('reader.js');
    return [
      {
        situation: 'bytes, minified',
        unit: 'KB',
        floor: 'visit, compressed',
        twins: null,
        samples: {
          visit: [script.length / 1000],
          'visit, compressed': [gzipSync(script).length / 1000],
          'reader, on demand': [reader.length / 1000],
        },
        goals: [
          { arm: 'visit', base: 'visit', atMost: 15 },
          { arm: 'reader, on demand', base: 'visit', atMost: 60 },
        ],
      },
      {
        situation: 'heap of the page',
        unit: 'MB',
        floor: 'empty',
        twins: ['empty', 'empty again'],
        samples: heap,
        goals: [{ arm: 'ours', base: 'empty', more: 0.4 }],
      },
    ];
  },
};
