import type { Page } from '@playwright/test';
import type { Benchmark, Result } from './benchmark.ts';
import type * as SearchPage from './search-page.ts';
import { openSourcePage } from './source-page.ts';

/** `BOOKMARKS=100000 npm run bench -- B9` measures more of them, for much longer. */
const SIZES = (process.env.BOOKMARKS ?? '2000,10000').split(',').map(Number);
const LONGEST_ANSWER = (count: number) => (count > 10_000 ? 50 : 10);
/** More than these are written at once, and asked in fewer rounds. */
const BY_STEPS = 20_000;
const FLAGS = ['--enable-precise-memory-info', '--js-flags=--expose-gc --max-old-space-size=8192'];

export const benchmark: Benchmark = {
  id: 'B9',
  title: 'Search over bookmarks: answers, after a restart, memory, a save',
  async run() {
    const results: Result[] = [];
    for (const size of SIZES) {
      const { page, close } = await openSourcePage(
        '<!doctype html>',
        ['dexie', 'minisearch', 'flexsearch'],
        FLAGS,
      );
      results.push(...(await measure(page, size)));
      await close();
    }
    return results;
  },
};

async function measure(page: Page, size: number): Promise<Result[]> {
  const inPage = async <Name extends 'fill' | 'fillAtOnce' | 'ask' | 'restart' | 'save' | 'hold'>(
    name: Name,
    ...args: Parameters<(typeof SearchPage)[Name]>
  ): Promise<Awaited<ReturnType<(typeof SearchPage)[Name]>>> =>
    page.evaluate(
      async ([name, args]) => {
        const path = '/tests/bench/search-page.ts';
        const module = await import(/* @vite-ignore */ path);
        return module[name](...args);
      },
      [name, args] as const,
    );
  const what = `${size.toLocaleString('en')} bookmarks`;
  const address = page.url();
  const bySteps = size <= BY_STEPS;
  const rounds = bySteps ? 5 : 2;
  const filled = await inPage(bySteps ? 'fill' : 'fillAtOnce', 0, size);
  const { p95, each, phrases } = await inPage('ask', size, rounds);
  const restarted = await inPage('restart', bySteps ? 15 : rounds); // soon done: one slow start must not decide
  const more = await inPage('fill', size, size + 300);
  const saved = await inPage('save', size + 300, 40);
  const heap = { nothing: 0, ours: 0, MiniSearch: 0 };
  for (const held of ['nothing', 'ours', 'MiniSearch'] as const) {
    await page.goto('about:blank');
    await page.goto(address);
    await inPage('hold', held, size);
    heap[held] = await heapOf(page);
  }
  const twins: [string, string] = ['linear scan', 'the same again'];
  const answers = { unit: 'ms', floor: 'linear scan', twins, goals: [] };
  return [
    { ...answers, situation: `${what}: one answer`, samples: each },
    {
      ...answers,
      situation: `${what}: the slowest answer of twenty`,
      samples: p95,
      goals: [{ arm: 'ours', base: 'linear scan', atMost: LONGEST_ANSWER(size) }],
    },
    { ...answers, twins: null, situation: `${what}: a phrase in quotation marks`, samples: phrases },
    {
      situation: `${what}: after a restart`,
      unit: 'ms',
      floor: 'MiniSearch loadJSON',
      twins: null,
      samples: restarted,
      goals: [{ arm: 'ours', base: 'MiniSearch loadJSON', times: 0.5 }],
    },
    {
      situation: `${what}: memory held`,
      unit: 'MB',
      floor: 'MiniSearch',
      twins: null,
      samples: { ours: [heap.ours - heap.nothing], MiniSearch: [heap.MiniSearch - heap.nothing] },
      goals: [{ arm: 'ours', base: 'MiniSearch', times: 0.6 }],
    },
    {
      situation: `${what}: a save, until it is found`,
      unit: 'ms',
      floor: 'two rows put',
      twins: null,
      samples: saved,
      goals: [{ arm: 'ours', base: 'two rows put', atMost: 50 }],
    },
    {
      situation: `${what}: indexing all took ${filled.seconds.toFixed(0)} s; the longest block`,
      unit: 'ms',
      floor: '300 more',
      twins: null,
      samples: { ...(bySteps && { ours: [filled.block] }), '300 more': [more.block] },
      goals: [{ arm: bySteps ? 'ours' : '300 more', base: '300 more', atMost: 50 }],
    },
  ];
}

/** Used memory after a full collection, in megabytes; arrays of numbers count too. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 2 ** 20;
}
