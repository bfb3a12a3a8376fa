import { launchChromium } from '../support/chromium.ts';
import { arms } from './arms.ts';
import type { Result } from './benchmark.ts';
import { growth, note, type Samples } from './growth-of.ts';
import { costIn, costOfPage, servePage } from './page-cost.ts';
import { ARTICLE, plainPage } from './pages.ts';
import { median } from './statistics.ts';

const ELEMENTS = [3_000, 30_000, 90_000];
const TABS = [1, 10, 50];

/** A page of a followed supplier without orders: what our script adds to an empty one. */
export async function pageGrowth(): Promise<Result[]> {
  const samples: Record<'cpu' | 'heap', Samples> = { cpu: {}, heap: {} };
  for (const elements of ELEMENTS) {
    const costs = await costOfPage(plainPage(elements), { empty: arms.empty(), ours: arms.ours() });
    for (const measure of ['cpu', 'heap'] as const) {
      const empty = median(costs[measure].empty ?? []);
      samples[measure][elements] = (costs[measure].ours ?? []).map((ours) => Math.max(ours - empty, 0.01));
    }
  }
  return [
    growth('elements of a page: CPU over an empty script', 'ms', samples.cpu),
    growth('elements of a page: heap over an empty script', 'MB', samples.heap),
  ];
}

/** Pages of followed suppliers, all open. */
export async function tabGrowth(): Promise<Result[]> {
  const { url, close } = await servePage(ARTICLE);
  const samples: Record<'cpu' | 'heap', Samples> = { cpu: {}, heap: {} };
  for (const tabs of TABS) {
    const { context, close: closeBrowser } = await launchChromium({ extension: arms.ours() });
    let heap = 0;
    for (let tab = 0; tab < tabs; tab++) {
      const cost = await costIn(await context.newPage(), url);
      heap += cost.heap;
      note(samples.cpu, tabs, cost.cpu);
    }
    samples.heap[tabs] = [heap];
    await closeBrowser();
  }
  close();
  return [
    growth('tabs: CPU of opening one', 'ms', samples.cpu),
    growth('tabs: heap of all', 'MB', samples.heap),
  ];
}
