import { chromium, type Page } from '@playwright/test';
import { createViteServer } from 'vitest/node';
import { requireProgram } from '../support/programs.ts';

/** A page of Chromium in which our sources run as they are, with a real IndexedDB. */
export interface SourcePage {
  page: Page;
  close(): Promise<void>;
}

/**
 * Its address is no `127.0.0.1`: there Dexie takes it for work in progress, and follows every promise.
 * @param html of the whole page
 * @param packages those that the sources import
 * @param flags more of Chromium's
 */
export async function openSourcePage(
  html: string,
  packages: string[] = [],
  flags: string[] = [],
): Promise<SourcePage> {
  const server = await createViteServer({
    configFile: false,
    server: { port: 0, host: '127.0.0.1', hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: packages },
    cacheDir: '.output/bench/vite',
    appType: 'custom',
    logLevel: 'error',
  });
  await server.listen();
  const address = `http://page.localhost:${new URL(server.resolvedUrls?.local[0] ?? '').port}/page.html`;
  const browser = await chromium.launch({
    executablePath: requireProgram('chromium'),
    args: ['--no-sandbox', ...flags],
  });
  const page = await browser.newPage();
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(address);
  return {
    page,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Calls `measure(…)` of a module beside this one, in the page. */
export function measureIn<Args extends unknown[], Answer>(
  page: Page,
  module: string,
  ...args: Args
): Promise<Answer> {
  return page.evaluate(
    async ({ path, args }) => {
      const { measure } = await import(/* @vite-ignore */ path);
      return measure(...args);
    },
    { path: `/tests/bench/${module}`, args },
  );
}
