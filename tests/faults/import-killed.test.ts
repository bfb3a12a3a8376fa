import { expect, test } from 'vitest';
import { browser as extension } from 'wxt/browser';
import { linesOf } from '../../utils/backup/lines.ts';
import type { RestoreRequest } from '../../utils/backup/restore.ts';
import type { ImportPart } from '../../utils/dossier/import/import-parts.ts';
import { SETTINGS_KEY } from '../../utils/settings.ts';
import { defaultSettings } from '../../utils/settings-store.ts';
import { comparable, killAfterEachStep } from '../simulation/kill-after-each-step.ts';
import type { SimulatedBrowser } from '../simulation/simulated-browser.ts';
import { openTwoSuppliers } from '../simulation/two-suppliers.ts';
import { aBookmark, aFolder, aPartner } from '../support/builders.ts';

const DAY = 24 * 3_600_000;
const IMPORT = '5b3c7a52-6d0e-4a57-8f83-0c6d1f1f5a11';

const record = (id: string) => ({
  bookmark: aBookmark({ id, folderId: 'law', url: `https://${id}.example/` }),
  text: 'préavis de trois mois',
  earlier: [],
});
const PARTS: ImportPart[] = [
  { folders: [aFolder({ id: 'law', name: 'Droit' })], records: [record('a'), record('b')] },
  { folders: [], records: [record('c')] },
];

async function takeDossier(browser: SimulatedBrowser): Promise<void> {
  for (const [index, part] of PARTS.entries()) await browser.tell('dossier.stageImport', IMPORT, index, part);
  await browser.tell('dossier.takeImport', IMPORT, PARTS.length, 'dossier.json');
}

const PARTNERS = ['a', 'b', 'c'].map((id) => aPartner({ id, name: `Partner ${id}` }));
const RESTORE: RestoreRequest = {
  ...{ stateId: IMPORT, pointId: IMPORT.replace('5', '6'), mode: 'replace', differing: 'keep' },
  ...{ tables: ['settings', 'partners'], pieces: PARTNERS.length },
};
/** Lie outside the database, and come with its rows or not at all. */
const SETTINGS = { key: SETTINGS_KEY, value: { ...defaultSettings('fr'), recheckMonths: 7 } };

async function restoreBackup(browser: SimulatedBrowser): Promise<void> {
  for (const [number, partner] of PARTNERS.entries())
    await browser.tell('backup.stage', {
      stateId: RESTORE.stateId,
      number,
      lines: linesOf('partners', [partner]) + (number === 0 ? linesOf('settings', [SETTINGS]) : ''),
    });
  await browser.tell('backup.restore', RESTORE);
}

async function aDesk() {
  const { browser } = await openTwoSuppliers();
  const db = await browser.database();
  await db.folders.add(aFolder({ id: 'old' }));
  await db.bookmarks.add(aBookmark({ id: 'mine', folderId: 'old', url: 'https://mine.example/' }));
  await db.partners.add(aPartner({ id: 'before' }));
  return browser;
}

const WAYS = { 'a dossier': takeDossier, 'a backup': restoreBackup };

test.each(Object.entries(WAYS))(
  'F18 %s comes in whole and once, whenever the worker dies meanwhile',
  async (_what, bringIn) => {
    await using browser = await aDesk();
    const start = await browser.keep();
    await bringIn(browser);
    const whole = comparable(await browser.keep());
    expect(whole).not.toEqual(comparable(start));
    await killAfterEachStep(
      browser,
      start,
      () => bringIn(browser),
      async (killAfter) => {
        expect({ killAfter, rows: comparable(await browser.keep()) }).toEqual({ killAfter, rows: whole });
      },
    );
  },
  300_000,
);

test.each(Object.entries(WAYS))(
  'F18 %s of which the browser was closed half way is not there, or all of it, and leaves nothing beside',
  async (_what, bringIn) => {
    await using browser = await aDesk();
    const kept = async () => {
      const { bookmarks = [], partners = [] } = (await browser.keep()).rows;
      const { [SETTINGS_KEY]: settings } = await extension.storage.local.get(SETTINGS_KEY);
      return { bookmarks: bookmarks.length, partners: partners.length, settings };
    };
    const start = await browser.keep();
    const before = await kept();
    await bringIn(browser);
    const after = await kept();
    browser.asksAgain = false;
    await killAfterEachStep(
      browser,
      start,
      () => bringIn(browser).catch(() => undefined),
      async (killAfter) => {
        expect([before, after], `killed after ${killAfter}`).toContainEqual(await kept());
        if (killAfter % 8 !== 3) return; // days take their time here, too
        await browser.passTo(Date.now() + 2 * DAY);
        expect([before, after], `two days after ${killAfter}`).toContainEqual(await kept());
        const db = await browser.database();
        const waiting = db.importParts.filter((row) => 'records' in row);
        expect(await waiting.count(), `killed after ${killAfter}`).toBe(0);
        expect(await db.savedStates.filter(({ kind }) => kind === 'staged').count()).toBe(0);
      },
    );
  },
  300_000,
);
