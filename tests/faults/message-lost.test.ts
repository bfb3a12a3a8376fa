import { expect, test } from 'vitest';
import { NO_DETAILS } from '../../utils/partners/new-partner.ts';
import { comparable, killAfterEachStep } from '../simulation/kill-after-each-step.ts';
import type { SimulatedBrowser } from '../simulation/simulated-browser.ts';
import { openTwoSuppliers } from '../simulation/two-suppliers.ts';
import { badgeFromScratch } from '../soak/truth.ts';

const ID = '5b3c7a52-6d0e-4a57-8f83-0c6d1f1f5a11';

interface Known {
  orderId: string;
  sheetId: string;
}

/** What the owner does, and what is different afterwards. */
const DEEDS: Record<string, (browser: SimulatedBrowser, known: Known) => Promise<unknown>> = {
  'an order is kept by hand': (browser) =>
    browser.tell('orders.add', {
      ...{
        id: ID,
        supplierId: null,
        supplierName: 'Ferrand',
        reference: 'F7',
        url: null,
        status: 'processing',
      },
      ...{ placedOn: null, promisedOn: null, total: null, items: [], note: 'au téléphone' },
    }),
  'a delivery is noted': (browser, { orderId }) =>
    browser.tell('orders.received', orderId, { on: '2026-11-23', all: true }),
  'a partner is kept': (browser) =>
    browser.tell('partners.add', [
      { id: ID, details: { ...NO_DETAILS, name: 'Lions Bay Cedar', zone: 'America/Vancouver' } },
    ]),
  'a sheet is done': (browser, { sheetId }) => browser.tell('pile.done', [sheetId], true),
};

test.each(Object.keys(DEEDS))(
  'F2 %s once, whenever the worker dies meanwhile: the page asks again',
  async (what) => {
    const { browser } = await openTwoSuppliers();
    await using _browser = browser;
    const content = { title: 'Rappeler', side: 'waits-for-me', on: null, thing: null } as const;
    await browser.tell('pile.add', { id: crypto.randomUUID(), details: content });
    const start = await browser.keep();
    const db = await browser.database();
    const known = {
      orderId: (await db.orders.toCollection().first())?.id ?? '',
      sheetId: (await db.pileEntries.filter(({ handMadeId }) => handMadeId !== null).first())?.id ?? '',
    };
    const play = () => DEEDS[what]?.(browser, known) ?? Promise.reject(new Error(what));
    await play();
    const once = comparable(await browser.keep());
    expect(once).not.toEqual(comparable(start));
    const deaths = await killAfterEachStep(browser, start, play, async (killAfter) => {
      expect({ killAfter, rows: comparable(await browser.keep()) }).toEqual({ killAfter, rows: once });
      expect((await browser.alarm())?.name).toBe('wake');
    });
    expect(deaths).toBeGreaterThan(5);
  },
  300_000,
);

test('F2 where nobody asks again, what was written shows on the toolbar all the same', async () => {
  const { browser } = await openTwoSuppliers();
  await using _browser = browser;
  const start = await browser.keep();
  browser.asksAgain = false;
  const content = { title: 'Payer', side: 'waits-for-me', on: '2026-11-23', thing: null } as const;
  const play = () => browser.tell('pile.add', { id: ID, details: content }).catch(() => undefined);
  const shown = new Set<string>();
  await killAfterEachStep(browser, start, play, async (killAfter) => {
    const badge = await browser.badge();
    expect(badge, `killed after ${killAfter}`).toBe(await badgeFromScratch(await browser.database()));
    shown.add(badge);
  });
  expect([...shown]).toEqual(['', '1']);
});
