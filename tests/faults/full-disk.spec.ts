import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeDossierJson } from '../../utils/dossier/export/dossier-json.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { openSites } from '../sites/open-sites.ts';
import { ARTICLE, SENTENCE } from '../sites/pages.ts';
import { compressedDesk, dumpOf } from '../support/backup-desk.ts';
import { aBookmark, aFolder } from '../support/builders.ts';
import { type Chromium, launchChromium, openExtensionPage, openPopup } from '../support/chromium.ts';
import { putRows, rowsOf } from '../support/extension.ts';
import { says, texts } from '../support/owner.ts';
import { clickMenu, closePopup, noticeSays, popupAfterSaving, selectWords } from '../support/save.ts';
import { until } from '../support/until.ts';

const { dossier: WORDS, failures } = texts;

test('F7 on a full disk nothing is half written, nothing is lost, and page, popup and desk say why', async () => {
  test.setTimeout(120_000); // the browser looks at the room that is left every half minute
  const folder = withoutUnlimitedStorage();
  const chromium = await launchChromium({ extension: folder });
  const sites = await openSites();
  const first = await chromium.context.newPage();
  await first.goto(sites.address(ARTICLE));
  await selectWords(first, '#quoted');
  await clickMenu(chromium, first, 'save');
  await noticeSays(first, WORDS.savedTo(WORDS.firstFolder));
  await closePopup(await popupAfterSaving(chromium, first), first);
  const kept = await rowsOf(chromium, 'bookmarks');
  expect(kept).toMatchObject([{ quotes: [{ exact: SENTENCE }] }]);

  const disk = await quotaOf(chromium);
  await disk.fill();
  const page = await chromium.context.newPage();
  await page.goto(sites.address('/vosdroits/F99999'));
  await clickMenu(chromium, page, 'save');
  await noticeSays(page, failures.diskFull);
  await page.screenshot({ path: '.output/views/disk-full.png' });
  const popup = await openPopup(chromium, page);
  await popup.locator(`::-p-aria([name="${texts.popup.drawers.dossier}"][role="tab"])`).click();
  const field = (name: string) => popup.locator(`::-p-aria([name="${name}"][role="textbox"])`);
  await field(WORDS.tags).fill('délai');
  await field(WORDS.note).fill('à relire'); // leaving a field keeps what was written
  await says(popup, failures.diskFull);
  await popup.screenshot({ path: '.output/views/disk-full-popup.png' });
  await closePopup(popup, page);
  const desk = await openExtensionPage(chromium, `desk.html#/dossier/${kept[0]?.id}`);
  const note = desk.getByRole('complementary').getByLabel('Note', { exact: true }).first();
  await note.fill('à relire');
  await note.blur();
  await expect(desk.getByText(failures.diskFull)).toBeVisible();
  expect(await rowsOf(chromium, 'bookmarks')).toEqual(kept);
  expect(await rowsOf(chromium, 'folders')).toHaveLength(1);

  await disk.makeRoom();
  await clickMenu(chromium, page, 'save');
  await noticeSays(page, WORDS.savedTo(WORDS.firstFolder));
  expect(await rowsOf(chromium, 'bookmarks')).toHaveLength(2);
  await chromium.close();
  await sites.close();
  rmSync(folder, { recursive: true });
});

test('F7 on a full disk neither an import nor a backup comes in, nothing of them stays, and the desk says why', async () => {
  test.setTimeout(180_000);
  const folder = withoutUnlimitedStorage();
  const chromium = await launchChromium({ extension: folder });
  const desk = await openExtensionPage(chromium, 'desk.html#/dossier');
  await putRows(chromium, 'folders', [aFolder()]);
  await putRows(chromium, 'bookmarks', [aBookmark({ folderId: 'folder-1' })]);
  const before = await dumpOf(chromium);
  const disk = await quotaOf(chromium);
  await disk.fill();

  const file = { name: 'dossier.json', mimeType: 'application/json', buffer: Buffer.from(exportedDossier()) };
  const takeIn = async () => {
    await desk.getByLabel(texts.dossierFiles.import).setInputFiles(file);
    await desk.getByRole('button', { name: texts.dossierFiles.take(3) }).click();
  };
  await takeIn();
  await expect(desk.getByText(failures.diskFull)).toBeVisible();
  expect([await dumpOf(chromium), await rowsOf(chromium, 'importParts')]).toEqual([before, []]);

  const backup = await openExtensionPage(chromium, 'desk.html#/backup');
  const name = 'backup.jsonl.gz';
  const restore = async () => {
    const picked = { name, mimeType: 'application/gzip', buffer: await compressedDesk() };
    await backup.getByLabel(texts.backup.restoreDo).setInputFiles(picked);
    await backup.getByRole('dialog').getByLabel(texts.backup.replace).check();
    await backup.getByRole('dialog').getByRole('button', { name: texts.backup.replaceDo }).click();
  };
  await restore();
  await expect(backup.getByRole('alert')).toHaveText(failures.diskFull);
  await backup.screenshot({ path: '.output/views/disk-full-restore.png' });
  expect(await dumpOf(chromium)).toEqual(before);
  for (const table of ['savedStates', 'savedPieces'] as const)
    expect(await rowsOf(chromium, table), table).toEqual([]);

  await disk.makeRoom();
  await takeIn();
  await expect(desk.getByText(texts.dossierFiles.taken(3))).toBeVisible();
  await restore();
  await expect(backup.getByText(texts.backup.restored)).toBeVisible();
  await chromium.close();
  rmSync(folder, { recursive: true });
});

/** Three bookmarks in a folder, as they are exported whole. */
function exportedDossier(): string {
  const ids = ['a', 'b', 'c'];
  return writeDossierJson({
    folders: [aFolder({ id: 'other', name: 'Loyer' })],
    bookmarks: ids.map((id) =>
      aBookmark({ id, folderId: 'other', url: `https://a.example/${id}`, textHash: null }),
    ),
    pageTexts: ids.map((bookmarkId) => ({ bookmarkId, text: 'délai '.repeat(10_000) })),
    earlierTexts: [],
  });
}

/** The built extension, with as much room as a web page has: else the browser sets it no limit to be lowered. */
function withoutUnlimitedStorage(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sous-main-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

/** The disk as the extension finds it. A limit lasts as long as the page that set it. */
async function quotaOf(chromium: Chromium) {
  const page = await openExtensionPage(chromium, 'manifest.json');
  const session = await chromium.context.newCDPSession(page);
  const origin = `chrome-extension://${chromium.extensionId}`;
  return {
    async fill() {
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      await until('there is no room', async () => !(await page.evaluate(canWrite)), 60);
    },
    makeRoom: () => session.send('Storage.overrideQuotaForOrigin', { origin }),
  };
}

/** Whether a database beside ours takes a row. */
function canWrite(): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('beside');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('rows', 'readwrite');
      writing.objectStore('rows').put('x'.repeat(10_000), 1);
      writing.oncomplete = () => resolve(true);
      writing.onabort = () => resolve(false);
    };
  });
}
