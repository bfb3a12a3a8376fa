import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { purgeOnceADay } from '../../../entrypoints/background/purge.ts';
import { emptyDrawer } from '../../../utils/backup/empty-drawer.ts';
import { DRAWERS } from '../../../utils/backup/kept-tables.ts';
import { linesOf } from '../../../utils/backup/lines.ts';
import { restorePoints } from '../../../utils/backup/saved-state.ts';
import type { AppDatabase } from '../../../utils/database.ts';
import { deleteBookmarks, restoreBookmarks } from '../../../utils/dossier/delete-bookmarks.ts';
import { keepIndex } from '../../../utils/dossier/search/keep-index.ts';
import { exampleDesk } from '../../../utils/example/example-desk.ts';
import { emptyExample, fillExample } from '../../../utils/example/example-service.ts';
import { deleteOrders, restoreOrders } from '../../../utils/orders/delete-orders.ts';
import { deletePartners } from '../../../utils/partners/delete-partners.ts';
import { watchOver } from '../../../utils/safety/watch-over.ts';
import { exampleTextsFor } from '../../../utils/texts/example-texts.ts';
import { putDesk, smallDesk } from '../../support/any-desk.ts';
import { goBack, handMade, restoreFile } from '../../support/backups.ts';
import { NOW } from '../../support/builders.ts';
import { aDatabase } from '../../support/test-database.ts';

const DAY = 86_400_000;
let file: Blob;
beforeAll(async () => {
  const { partners = [] } = smallDesk();
  file = await handMade(linesOf('partners', partners).trimEnd().split('\n'), {
    counts: { partners: 1, orders: 0 },
  });
});

/** What owners do, and what happens by itself. */
const DEEDS: Record<string, (db: AppDatabase, at: number) => Promise<unknown>> = {
  fill: (db) => putDesk(db, smallDesk()),
  'delete an order': (db, at) => deleteOrders(db, ['order-1'], at),
  'take that back': (db) => restoreOrders(db, ['order-1']),
  'delete a partner': (db, at) => deletePartners(db, ['partner-1'], at),
  'delete a bookmark': (db, at) => deleteBookmarks(db, ['bookmark-1'], at),
  'take it back': (db) => restoreBookmarks(db, ['bookmark-1']),
  purge: (db, at) => purgeOnceADay(db, at + 40 * DAY),
  'fill the example': (db, at) =>
    fillExample(db, exampleDesk(exampleTextsFor('en'), { at, today: '2026-11-23' })),
  'empty the example': emptyExample,
  'bring the index up to date': keepIndex,
  'replace by a backup': (db) => restoreFile(db, file),
  'bring a backup in': (db) => restoreFile(db, file, { mode: 'merge' }),
  'go back': async (db) => {
    const [point] = await restorePoints(db);
    if (point) await goBack(db, point.id);
  },
  ...Object.fromEntries(
    DRAWERS.map((drawer) => [
      `empty ${drawer}`,
      (db: AppDatabase, at: number) => emptyDrawer(db, { drawer, pointId: crypto.randomUUID() }, at),
    ]),
  ),
};

/** A look that is over, or one whose worker dies before its so many-th word outside. */
const look = fc.record({ dies: fc.option(fc.nat(3), { nil: null }) });
const life = fc.array(fc.oneof(look, fc.constantFrom(...Object.keys(DEEDS))), {
  minLength: 4,
  maxLength: 14,
});

async function lookAt(db: AppDatabase, at: number, dies: number | null): Promise<void> {
  const write = browser.storage.local.set.bind(browser.storage.local);
  let written = 0;
  const spy = vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
    if (dies !== null && written++ >= dies) throw new Error('the worker has died');
    return write(items);
  });
  const loss = await watchOver(db, at).catch(() => null);
  spy.mockRestore();
  expect(loss).toBeNull();
}

test('whatever owners do, and wherever workers die, nothing is said to be lost', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (steps) => {
      const db = aDatabase();
      await browser.storage.local.clear();
      let at = NOW;
      for (const step of steps) {
        at += 20 * 60_000;
        if (typeof step === 'string') await DEEDS[step]?.(db, at);
        else await lookAt(db, at, step.dies);
      }
      await lookAt(db, at, null);
    }),
    { numRuns: 60 },
  );
});
