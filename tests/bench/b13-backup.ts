import { chromium } from '@playwright/test';
import { createViteServer } from 'vitest/node';
import { requireProgram } from '../support/programs.ts';
import type { Benchmark, Result } from './benchmark.ts';
import type * as BackupPage from './page-of-backups.ts';

/** `RECORDS=100000 npm run bench -- B13` measures more of them. */
const ROWS = Number(process.env.RECORDS ?? 10_000);
const ROUNDS = 5;

export const benchmark: Benchmark = {
  id: 'B13',
  title: `Backup of ${ROWS.toLocaleString('en')} records: written, read with every check, brought in`,
  async run() {
    const server = await createViteServer({
      configFile: false,
      server: { port: 0, host: '127.0.0.1', hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true, include: ['dexie', 'valibot'] },
      cacheDir: '.output/bench/vite',
      appType: 'custom',
      logLevel: 'error',
    });
    await server.listen();
    const address = `${server.resolvedUrls?.local[0] ?? ''}page.html`;
    const browser = await chromium.launch({
      executablePath: requireProgram('chromium'),
      args: ['--no-sandbox'],
    });
    const page = await browser.newPage();
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>B13</title>' }),
    );
    await page.goto(address);
    const measured = await page.evaluate(
      async ([rows, rounds]) => {
        const path = '/tests/bench/page-of-backups.ts';
        const module: typeof BackupPage = await import(/* @vite-ignore */ path);
        return module.measure(rows, rounds);
      },
      [ROWS, ROUNDS] as const,
    );
    await browser.close();
    await server.close();
    return [
      result('written', 'JSON of all rows', measured.written),
      result('read and checked', 'JSON.parse', measured.read),
      result('brought in, replacing, with a restore point', 'JSON.parse and bulkPut', measured.restored),
    ];
  },
};

/** Each against the same without checks, checksum, compression, staging and restore point. */
function result(situation: string, floor: string, samples: Record<string, number[]>): Result {
  const twins: [string, string] = [floor, 'the same again'];
  return { situation, unit: 'ms', floor, twins, samples, goals: [{ arm: 'ours', base: floor, times: 3 }] };
}
