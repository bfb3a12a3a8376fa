import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { SITE } from './extensions.ts';

/** What one load of a page cost. */
export interface PageCost {
  /** Main-thread task time, in milliseconds (`TaskDuration`). */
  cpu: number;
  /** Used JavaScript heap, in MB. */
  heap: number;
  longTasks: number;
  layoutShift: number;
}

const BLOCKS = 3;
const LOADS = 15;

/**
 * Loads a page under each extension in turn, there and back, in new browsers for every block.
 * @param arms folder of the extension by name
 */
export async function costOfPage(
  html: string,
  arms: Record<string, string>,
): Promise<Record<keyof PageCost, Record<string, number[]>>> {
  const { url, close } = await servePage(html);
  const names = Object.keys(arms);
  const empty = () => Object.fromEntries(names.map((name) => [name, [] as number[]]));
  const costs = { cpu: empty(), heap: empty(), longTasks: empty(), layoutShift: empty() };
  for (let block = 0; block < BLOCKS; block++) {
    const browsers = new Map<string, Chromium>();
    for (const name of names) browsers.set(name, await launchChromium({ extension: arms[name] ?? '' }));
    for (let load = 0; load < LOADS; load++) {
      for (const name of load % 2 === 0 ? names : names.toReversed()) {
        const browser = browsers.get(name);
        const cost = browser && (await costOfLoad(browser.context, url));
        if (!cost || load === 0) continue;
        for (const metric of Object.keys(costs) as (keyof PageCost)[])
          costs[metric][name]?.push(cost[metric]);
      }
    }
    for (const browser of browsers.values()) await browser.close();
  }
  close();
  return costs;
}

/** Serves one page as the site that the extensions know. */
export async function servePage(html: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `${SITE}:${port}/orders`, close: () => void server.close() };
}

async function costOfLoad(context: BrowserContext, url: string): Promise<PageCost> {
  const page = await context.newPage();
  const cost = await costIn(page, url);
  await page.close();
  return cost;
}

/** What loading it costs in a page, which stays open. */
export async function costIn(page: Page, url: string): Promise<PageCost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  const seen = await page.evaluate(async () => {
    const seen = { longTasks: 0, layoutShift: 0 };
    new PerformanceObserver((list) => {
      seen.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) seen.layoutShift += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    // What the extension does after the page is idle belongs to its cost.
    await new Promise((settled) => requestIdleCallback(() => setTimeout(settled, 600)));
    return seen;
  });
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((entry) => entry.name === name)?.value ?? Number.NaN;
  return { ...seen, cpu: metric('TaskDuration') * 1000, heap: metric('JSHeapUsedSize') / 1e6 };
}
