import type { Benchmark, Result } from './benchmark.ts';
import { KEPT, keptGrowth } from './growth-kept.ts';
import { pageGrowth, tabGrowth } from './growth-pages.ts';

export const benchmark: Benchmark = {
  id: 'GROWTH',
  title: 'Time and memory against how much there is',
  async run() {
    const results: Result[] = [];
    for (const kind of KEPT) results.push(...(await keptGrowth(kind)));
    return [...results, ...(await pageGrowth()), ...(await tabGrowth())];
  },
};
