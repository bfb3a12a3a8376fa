import type { Page } from '@playwright/test';
import { aBookmark, aFolder, anOrder, aSupplier } from '../support/builders.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { inExtension, putTables, tell } from '../support/extension.ts';
import { manyPartners } from '../support/full-partners.ts';
import { chooseSettings } from '../support/owner.ts';
import type { Result } from './benchmark.ts';
import { copyOfOurs } from './extensions.ts';
import { growth, note, onScreen, type Samples } from './growth-of.ts';

const OPENED = 5;
const STATUSES = ['processing', 'shipped', 'delivered', 'awaiting-payment'] as const;

/** What the owner has many of, how many, and where they are looked at. */
export const KEPT = [
  {
    ...{ what: 'orders', counts: [20, 200, 2_000, 20_000], drawer: 'orders', desk: '#/orders' },
    rows: (count: number) => ({
      suppliers: many(12, (n) =>
        aSupplier({ id: `s${n}`, name: `Fournisseur ${n}`, origin: `https://s${n}.example` }),
      ),
      orders: many(count, (n) =>
        anOrder({
          id: `o${n}`,
          key: `${n}`,
          supplierId: `s${n % 12}`,
          reference: `R${n}`,
          status: STATUSES[n % 4] ?? null,
        }),
      ),
    }),
  },
  {
    ...{ what: 'partners', counts: [10, 100, 1_000], drawer: 'partners', desk: '#/partners' },
    rows: (count: number) => ({ partners: manyPartners(count) }),
  },
  {
    // `MOST=100000 npm run bench -- growth` measures as many bookmarks.
    ...{ what: 'bookmarks', counts: [100, 1_000, 10_000, 100_000], drawer: 'dossier', desk: null }, // the desk shows them by the index of B9
    rows: (count: number) => ({
      folders: [aFolder({ id: 'f' })],
      bookmarks: many(count, (n) =>
        aBookmark({ id: `b${n}`, folderId: 'f', url: `https://loi.example/${n}`, title: `Article ${n}` }),
      ),
    }),
  },
];
const MOST = Number(process.env.MOST ?? 20_000);
export async function keptGrowth({
  what,
  counts,
  drawer,
  desk,
  rows,
}: (typeof KEPT)[number]): Promise<Result[]> {
  const files: Record<string, string> = { popup: 'popup.html', ...(desk && { desk: `desk.html${desk}` }) };
  const samples: Record<string, Record<keyof Opened, Samples>> = Object.fromEntries(
    Object.keys(files).map((place) => [place, { shown: {}, heap: {}, rows: {} }]),
  );
  for (const count of counts.filter((one) => one <= MOST)) {
    const chromium = await launchChromium({ extension: copyOfOurs() });
    await tell(chromium, 'checks.now', null); // the first use makes the database
    await putTables(chromium, rows(count));
    await chooseSettings(chromium, { zone: 'Europe/Paris' }); // writes the snapshot that the popup paints from
    await inExtension(chromium, (page) =>
      page.evaluate((last) => localStorage.setItem('drawer', last), drawer),
    );
    for (const [place, file] of Object.entries(files))
      for (let round = 0; round <= OPENED; round++) {
        const opened = await open(chromium, file);
        for (const measure of ['shown', 'heap', 'rows'] as const)
          if (round > 0) note(samples[place]?.[measure] ?? {}, count, opened[measure]);
      }
    await chromium.close();
  }
  return Object.entries(samples).flatMap(([place, { shown, heap, rows }]) => [
    growth(`${what}, ${place}: to the first row`, 'ms', shown),
    growth(`${what}, ${place}: heap`, 'MB', heap),
    onScreen(`${what}, ${place}: rows drawn`, rows),
  ]);
}

interface Opened {
  /** Milliseconds from navigation to the frame after the first row. */
  shown: number;
  /** JavaScript heap once all is read, in MB. */
  heap: number;
  rows: number;
}

async function open({ context, extensionId }: Chromium, file: string): Promise<Opened> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.addInitScript(() => {
    const shown = new Promise<number>((done) => {
      const look = () =>
        document.querySelector('main li, main tbody tr')
          ? requestAnimationFrame(() => done(performance.now()))
          : requestAnimationFrame(look);
      look();
    });
    Reflect.set(globalThis, 'shown', shown);
  });
  await page.goto(`chrome-extension://${extensionId}/${file}`);
  await page.locator('main :is(li, tbody tr)').first().waitFor(); // or says that none comes
  const shown = await page.evaluate(() => Reflect.get(globalThis, 'shown') as Promise<number>);
  await settled(page);
  const rows = await page.locator('main li, main tbody tr').count();
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
  await page.close();
  return { shown, heap, rows };
}

function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await new Promise((done) => requestIdleCallback(() => setTimeout(done, 1000)));
  });
}

function many<Row>(count: number, row: (n: number) => Row): Row[] {
  return Array.from({ length: count }, (_, n) => row(n));
}
