import { readdirSync } from 'node:fs';
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
        floor: 'in English',
        twins: null,
        samples: Object.fromEntries(firstWords().map(([name, file]) => [name, [kilobytesToFirstList(file)]])),
        goals: firstWords().map(([name]) => ({ arm: name, base: name, atMost: 40 })),
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

/** The chunk with the first words of each language: the smaller one is English. */
function firstWords(): [string, string][] {
  const files = readdirSync('.output/chrome-mv3/chunks').filter((name) => /^first-.*\.js$/.test(name));
  const [english = '', french = ''] = files
    .map((name) => `chunks/${name}`)
    .sort((a, b) => built(a).length - built(b).length);
  return [
    ['in English', english],
    ['in French', french],
  ];
}

/** The page, what it names and the words of one language, each compressed by itself. */
function kilobytesToFirstList(words: string): number {
  const named = [...built('popup.html').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)];
  const files = ['popup.html', ...named.map(([, file = '']) => file), words];
  return files.reduce((sum, file) => sum + gzipSync(built(file)).length, 0) / 1000;
}
