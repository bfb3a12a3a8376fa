import type { Page } from '@playwright/test';
import { anOrder, aSupplier } from '../support/builders.ts';
import { type Chromium, killWorker, launchChromium } from '../support/chromium.ts';
import { inExtension, putRows, tell } from '../support/extension.ts';
import { manyPartners } from '../support/full-partners.ts';
import { chooseSettings } from '../support/owner.ts';
import { type Benchmark, interleave, type Result } from './benchmark.ts';
import { copyOfOurs, makeExtension, published } from './extensions.ts';

const COUNTS = [20, 200, 2_000];
const PARTNERS = 200;

/** A popup that is only markup: no list can be on the screen before this one's is. */
const STATIC = () => makeExtension({ 'popup.html': html('<ul><li>QZKTBWLMA · Expédié</li></ul>') });

/** The straightforward way: Preact draws what Dexie reads, both as they are published. */
const PLAIN = () =>
  makeExtension({
    'dexie.js': published('dexie/dist/dexie.min.js'),
    'preact.js': published('preact/dist/preact.mjs'),
    'database.js':
      "export const db = new Dexie('peer'); db.version(1).stores({ orders: 'id, status' }); export const seed = (orders) => db.orders.bulkPut(orders);",
    'popup.html': html('<script src="dexie.js"></script><script type="module" src="popup.js"></script>'),
    'popup.js': `import { h, render } from './preact.js';
import { db, seed } from './database.js';
globalThis.seed = seed;
const orders = await db.orders.orderBy('status').limit(100).toArray();
render(h('ul', null, orders.map((order) => h('li', { key: order.id }, order.reference, ' · ', order.status))), document.body);`,
  });

export const benchmark: Benchmark = {
  id: 'B6',
  title: 'The popup, worker stopped: from opening to the first list on the screen',
  async run() {
    const results: Result[] = [];
    for (const count of COUNTS) {
      const ours = (chromium: Chromium) => seedOurs(chromium, count);
      results.push(await measure(`${count.toLocaleString('en')} orders`, count, ours));
    }
    results.push(await measure(`${PARTNERS} partners`, PARTNERS, seedPartners));
    return results;
  },
};

/** Ours against a static page, and against the plain way with as many rows (and no verdicts). */
async function measure(
  situation: string,
  count: number,
  seed: (chromium: Chromium) => Promise<void>,
): Promise<Result> {
  const folders = {
    static: STATIC(),
    'static again': STATIC(),
    ours: copyOfOurs(),
    'Preact and Dexie': PLAIN(),
  };
  const browsers = new Map<string, Chromium>();
  for (const [name, extension] of Object.entries(folders))
    browsers.set(name, await launchChromium({ extension }));
  const [ours, peer] = [browsers.get('ours'), browsers.get('Preact and Dexie')];
  if (ours) await seed(ours);
  if (peer) await seedPeer(peer, count);
  const arms = Object.fromEntries([...browsers].map(([name, chromium]) => [name, () => untilList(chromium)]));
  const samples = await interleave(arms, { blocks: 1, rounds: 18 });
  for (const chromium of browsers.values()) await chromium.close();
  return {
    situation,
    unit: 'ms',
    floor: 'static',
    twins: ['static', 'static again'],
    samples,
    goals: [
      { arm: 'ours', base: 'static', times: 1.5 },
      { arm: 'ours', base: 'Preact and Dexie', times: 0.8 },
    ],
  };
}

/** Milliseconds from navigation to the frame that shows the first row. Nothing is asked of the page before that. */
async function untilList(chromium: Chromium): Promise<number> {
  await killWorker(chromium);
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width: 400, height: 580 });
  await page.addInitScript(tellListPainted);
  const told = page.waitForEvent('console', { predicate: (line) => line.text().startsWith('list painted') });
  await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`, { waitUntil: 'commit' });
  const milliseconds = Number((await told).text().replace('list painted', ''));
  await page.close();
  if (Number.isNaN(milliseconds)) throw new Error('something was painted before the list');
  return milliseconds;
}

/**
 * Runs in the page before its own scripts. When the list came to the screen is what the browser says of its first
 * paint (in steps of 4 ms): a loop that looks for it in every frame has each page wait for frames that it would not
 * make, and counts what is only done after the paint.
 */
function tellListPainted() {
  let drawnAt = Number.POSITIVE_INFINITY;
  const drawing = new MutationObserver(() => {
    if (!document.querySelector('li')) return;
    drawnAt = performance.now();
    drawing.disconnect();
  });
  drawing.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((paints) => {
    const [paint] = paints.getEntriesByName('first-contentful-paint');
    if (paint) console.log('list painted', drawnAt < paint.startTime + 4 ? paint.startTime : Number.NaN);
  }).observe({ type: 'paint' });
}

async function seedOurs(chromium: Chromium, count: number): Promise<void> {
  await tell(chromium, 'checks.now', null); // the first use makes the database
  const statuses = ['processing', 'shipped', 'delivered', 'awaiting-payment'] as const;
  const suppliers = Array.from({ length: 12 }, (_, n) =>
    aSupplier({ id: `s${n}`, name: `Fournisseur ${n}`, origin: `https://s${n}.example` }),
  );
  await putRows(chromium, 'suppliers', suppliers);
  const orders = Array.from({ length: count }, (_, n) =>
    anOrder({
      id: `o${n}`,
      key: `${n}`,
      supplierId: `s${n % 12}`,
      reference: `R${n}`,
      status: statuses[n % 4] ?? null,
    }),
  );
  await putRows(chromium, 'orders', orders);
  await chooseSettings(chromium); // writes the snapshot that the popup paints from
}

/** The drawer of partners was open last: it is what the popup opens on. */
async function seedPartners(chromium: Chromium): Promise<void> {
  await tell(chromium, 'checks.now', null); // the first use makes the database
  await putRows(chromium, 'partners', manyPartners(PARTNERS));
  await chooseSettings(chromium, { zone: 'Europe/Paris' }); // writes the snapshot that the popup paints from
  await inExtension(chromium, (page) => page.evaluate(() => localStorage.setItem('drawer', 'partners')));
}

async function seedPeer(chromium: Chromium, count: number): Promise<void> {
  const page = await openPopupPage(chromium);
  await page.waitForFunction(() => 'seed' in globalThis);
  await page.evaluate(async (count) => {
    const seed = Reflect.get(globalThis, 'seed') as (orders: object[]) => Promise<void>;
    await seed(
      Array.from({ length: count }, (_, n) => ({
        id: `${n}`,
        reference: `R${n}`,
        status: n % 2 ? 'Expédié' : 'Livré',
      })),
    );
  }, count);
  await page.close();
}

async function openPopupPage({ context, extensionId }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  return page;
}

function html(body: string): string {
  return `<!doctype html><meta charset="utf-8"><title>popup</title><body>${body}</body>`;
}
