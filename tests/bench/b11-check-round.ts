import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { anOrder, aSupplier } from '../support/builders.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { inExtension, putRows, rowsOf, tell } from '../support/extension.ts';
import type { Benchmark, Result } from './benchmark.ts';
import { copyOfOurs } from './extensions.ts';
import { reference } from './pages.ts';

const SUPPLIERS = 100;
const PAGE_BYTES = 200_000;
const ROUNDS = 5;
/** Longer than the wait between two requests to one host. */
const BETWEEN_ROUNDS = 5_500;

export const benchmark: Benchmark = {
  id: 'B11',
  title: `A round over ${SUPPLIERS} suppliers on as many hosts, a page of ${PAGE_BYTES / 1000} KB each, two requests at once`,
  async run() {
    const shop = await openShop();
    const chromium = await launchChromium({ extension: withAllHosts() });
    await seed(chromium, shop.port);
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/manifest.json`);
    const ways = {
      'fetch alone': () => fetchAll(page, shop.port, false),
      'fetch and DOMParser': () => fetchAll(page, shop.port, true),
      ours: () => checkAll(chromium),
      'fetch again': () => fetchAll(page, shop.port, false),
    };
    const names = Object.keys(ways) as (keyof typeof ways)[];
    const changed: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
    const same: Record<string, number[]> = { 'ours, changed': [], 'ours, unchanged': [] };
    for (let round = 0; round <= ROUNDS; round++) {
      shop.change();
      const taken: Partial<Record<keyof typeof ways, number>> = {};
      for (const name of round % 2 === 0 ? names : names.toReversed()) taken[name] = await ways[name]();
      await setTimeout(BETWEEN_ROUNDS);
      const unchanged = await checkAll(chromium);
      await setTimeout(BETWEEN_ROUNDS);
      if (round === 0) continue; // it warms up
      for (const name of names) changed[name]?.push(taken[name] ?? Number.NaN);
      same['ours, changed']?.push(taken.ours ?? Number.NaN);
      same['ours, unchanged']?.push(unchanged);
    }
    await chromium.close();
    shop.close();
    return [againstPeers(changed), againstItself(same)];
  },
};

function againstPeers(samples: Result['samples']): Result {
  return {
    situation: 'every page changed since the last round',
    unit: 'ms',
    floor: 'fetch alone',
    twins: ['fetch alone', 'fetch again'],
    samples,
    goals: [{ arm: 'ours', base: 'fetch and DOMParser', times: 1.1 }],
  };
}

function againstItself(samples: Result['samples']): Result {
  return {
    situation: 'no page changed (304)',
    unit: 'ms',
    floor: 'ours, changed',
    twins: null,
    samples,
    goals: [{ arm: 'ours, unchanged', base: 'ours, changed', times: 0.1 }],
  };
}

/** One server that is a hundred shops by name; each shows one order, and pages filled to size. */
async function openShop(): Promise<{ port: number; change(): void; close(): void }> {
  let version = 0;
  const filling = '<p>Roulements, courroies et visserie.</p>'.repeat(PAGE_BYTES / 38);
  const server = createServer((request, response) => {
    const etag = `"${version}"`;
    response.setHeader('etag', etag);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    response.end(
      `<!doctype html><html lang="fr"><body id="history" class="lang-fr country-fr currency-eur page-history"><table><tbody><tr><th scope="row">${reference(7)}</th><td>04/11/2026</td><td class="text-xs-right">${version} €</td><td><span class="label" style="background-color:#8A2BE2">Expédié</span></td><td><a href="/index.php?controller=order-detail&amp;id_order=7" data-link-action="view-order-details">Détails</a></td></tr></tbody></table>${filling}</body></html>`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    change() {
      version++;
    },
    close() {
      server.close();
    },
  };
}

/** Our own build, with the sites granted that an owner would have granted one by one. */
function withAllHosts(): string {
  const folder = copyOfOurs();
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://*/*'] }));
  return folder;
}

async function seed(chromium: Chromium, port: number): Promise<void> {
  await tell(chromium, 'checks.now', null); // the first use makes the database
  const suppliers = Array.from({ length: SUPPLIERS }, (_, n) =>
    aSupplier({ id: `s${n}`, name: `Fournisseur ${n}`, origin: origin(n, port), listUrl: listUrl(n, port) }),
  );
  await putRows(chromium, 'suppliers', suppliers);
  await putRows(
    chromium,
    'orders',
    suppliers.map(({ id, origin: site }) =>
      anOrder({
        id: `o-${id}`,
        supplierId: id,
        key: '7',
        reference: reference(7),
        url: `${site}/index.php?controller=order-detail&id_order=7`,
        status: 'shipped',
        rawLabel: 'Expédié',
        // Seen on its own page before: the list alone says enough from now on.
        words: { order: { status: 'shipped', label: 'Expédié', code: null, all: 'Expédié' } },
        placedOn: '2026-11-04',
        followedAt: Date.now(),
        statusSince: Date.now(),
      }),
    ),
  );
}

/** One whole round of ours, from the owner's click until the last supplier is looked at. */
async function checkAll(chromium: Chromium): Promise<number> {
  const suppliers = await rowsOf(chromium, 'suppliers');
  const due = suppliers.map((supplier) => ({ ...supplier, nextCheckAt: 1, lastCheckAt: null }));
  await putRows(chromium, 'suppliers', due);
  const milliseconds = await inExtension(chromium, (page) => page.evaluate(checkNow));
  const checked = (await rowsOf(chromium, 'suppliers')).filter(({ lastCheckAt }) => lastCheckAt !== null);
  if (checked.length !== SUPPLIERS) throw new Error(`only ${checked.length} suppliers were looked at`);
  return milliseconds;
}

/** In a page of ours: a check's job is stored as long as it is under way. */
async function checkNow(): Promise<number> {
  const underWay = new Set<string>();
  const started = performance.now();
  const over = new Promise<void>((resolve) => {
    chrome.storage.local.onChanged.addListener((changes) => {
      const jobs = Object.entries(changes).filter(([key]) => key.startsWith('check-job:'));
      for (const [key, { newValue }] of jobs) newValue ? underWay.add(key) : underWay.delete(key);
      if (jobs.length > 0 && underWay.size === 0) resolve();
    });
  });
  await chrome.runtime.sendMessage({ name: 'checks.now', args: [null] });
  await over;
  return performance.now() - started;
}

/** The straightforward way: get every page, two at once, and parse it whole. */
function fetchAll(page: Page, port: number, parse: boolean): Promise<number> {
  const urls = Array.from({ length: SUPPLIERS }, (_, n) => listUrl(n, port));
  return page.evaluate(
    async ({ urls, parse }) => {
      const left = [...urls];
      const lane = async () => {
        for (let url = left.shift(); url; url = left.shift()) {
          const text = await (await fetch(url, { credentials: 'include', cache: 'no-store' })).text();
          if (parse) new DOMParser().parseFromString(text, 'text/html').querySelector('th[scope="row"]');
        }
      };
      const started = performance.now();
      await Promise.all([lane(), lane()]);
      return performance.now() - started;
    },
    { urls, parse },
  );
}

function origin(n: number, port: number): string {
  return `http://s${n}.localhost:${port}`;
}

function listUrl(n: number, port: number): string {
  return `${origin(n, port)}/history`;
}
