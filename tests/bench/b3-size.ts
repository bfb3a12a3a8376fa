import { gzipSync } from 'node:zlib';
import { arms } from './arms.ts';
import type { Benchmark } from './benchmark.ts';
import { built } from './extensions.ts';
import { costOfPage } from './page-cost.ts';
import { ARTICLE } from './pages.ts';

export const benchmark: Benchmark = {
  id: 'B3',
  title:
    'What a followed supplier’s page is given, and what the popup loads for its first list: bytes and heap',
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
        situation: 'the popup up to its first list, compressed',
        unit: 'KB',
        floor: 'ours',
        twins: null,
        samples: { ours: [kilobytesToFirstList()] },
        goals: [{ arm: 'ours', base: 'ours', atMost: 40 }],
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

/** The page and what it names, each compressed by itself. */
function kilobytesToFirstList(): number {
  const named = [...built('popup.html').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)];
  const files = ['popup.html', ...named.map(([, file = '']) => file)];
  return files.reduce((sum, file) => sum + gzipSync(built(file)).length, 0) / 1000;
}
