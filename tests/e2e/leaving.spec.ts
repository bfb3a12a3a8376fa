import { readFileSync, statSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { axeFaults } from '../inspection/axe-faults.ts';
import { aBookmark } from '../support/builders.ts';
import { type Chromium, killWorker, launchChromium } from '../support/chromium.ts';
import { inExtension, putRows, rowsOf, tell } from '../support/extension.ts';
import { fullDossier } from '../support/full-dossier.ts';
import { chooseSettings, texts } from '../support/owner.ts';
import { expect, test } from './fixtures.ts';

const NOW = Date.UTC(2026, 10, 23, 16);

// One browser for all: each test begins with the same dossier.
let shared: Chromium;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  shared = await launchChromium();
  await chooseSettings(shared, { zone: 'Europe/Paris' });
});
test.afterAll(() => shared.close());
test.beforeEach(async () => {
  for (const page of shared.context.pages().slice(1)) await page.close();
  await chooseSettings(shared, { zone: 'Europe/Paris' });
  await tell(
    shared,
    'dossier.deleteFolders',
    (await rowsOf(shared, 'folders')).map(({ id }) => id),
  );
  const dossier = fullDossier(NOW);
  const sound = dossier.bookmarks.map((bookmark) => ({ ...bookmark, textHash: null }));
  await putRows(shared, 'folders', dossier.folders);
  await putRows(shared, 'bookmarks', sound);
  await putRows(shared, 'pageTexts', dossier.pageTexts);
  const ids = sound.map(({ id }) => id);
  await tell(shared, 'dossier.edit', ids, {}); // has them indexed as a save does
});

async function openDesk(place: string): Promise<Page> {
  const page = await shared.context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${shared.extensionId}/desk.html#/${place}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

async function choose(desk: Page, deed: string) {
  await desk.getByRole('button', { name: 'Import, export and print' }).click();
  await desk.getByRole('menuitem', { name: deed }).click();
}

/** What is exported, after the dialog was filled. */
async function exported(desk: Page, format: string): Promise<{ name: string; text: string }> {
  await desk.getByRole('radio', { name: format }).check();
  const coming = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const pick = (desk: Page, name: string, text: string) =>
  desk.getByLabel('Import…').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const isThere = ({ deletedAt }: { deletedAt: number | null }) => deletedAt === null;
const bookmarks = async () => (await rowsOf(shared, 'bookmarks')).filter(isThere);
const folderNames = async () => (await rowsOf(shared, 'folders')).filter(isThere).map(({ name }) => name);

const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p>
<DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3><DL><p>
<DT><H3>Droit</H3><DL><p>
<DT><A HREF="https://new.example/bail" ADD_DATE="1700000000" TAGS="bail">Le bail\u202e</A>
<DT><A HREF="https://blog.example/impots?utm_source=x">Known</A>
<DT><A HREF="javascript:document.title='ran'">Un <b>signet</b> actif</A>
<DT><H3>Travail</H3><DL><p>
<DT><A HREF="https://new.example/travail">Le travail</A>
</DL><p></DL><p>
<DT><H3>Jeux</H3><DL><p><DT><A HREF="https://game.example/">Un jeu</A></DL><p>
</DL><p>
<script>document.title = 'ran'</script>
</DL><p>`;

test('a folder, what is selected, or all leaves as a file of the chosen form', async () => {
  const desk = await openDesk('dossier?folder=f1');
  await choose(desk, 'Export…');
  const markdown = await exported(desk, 'Text (Markdown)');
  expect(markdown.name).toBe('dossier-retards-de-paiement-2026-11-23.md');
  expect(markdown.text).toContain('> ne peut dépasser trente jours après la réception des marchandises');
  expect(markdown.text.replaceAll('\u00a0', ' ')).toContain(
    'consulted on 23 November 2026, version in force on 26 April 2019 (LEGIARTI000038414392)',
  );
  expect(markdown.text).not.toContain('bail');

  await desk.goto(desk.url().replace('?folder=f1', ''));
  await desk.getByRole('checkbox', { name: 'Select Renouveler un bail commercial' }).check();
  await desk.getByRole('toolbar').getByRole('button', { name: 'Export…' }).click();
  const ris = await exported(desk, 'Citations (RIS)');
  expect(ris.name).toBe('dossier-2026-11-23.ris');
  expect(ris.text.match(/^TY/gm)).toHaveLength(1);
  expect(ris.text).toContain('TI  - Renouveler un bail commercial');

  await desk.getByRole('toolbar').getByRole('button', { name: 'Select all 4' }).click();
  await expect(desk.getByRole('toolbar')).toContainText('4\u00a0selected bookmarks');
  await desk.getByRole('toolbar').getByRole('button', { name: 'Select none' }).click();
  await choose(desk, 'Export…');
  const json = await exported(desk, 'Everything, to be imported again (JSON)');
  // Archived ones too.
  expect(JSON.parse(json.text).bookmarks).toHaveLength(5);
});

test('a browser’s bookmarks are shown before they are taken in, folder by folder, and taken back', async () => {
  const desk = await openDesk('dossier');
  await pick(desk, 'bookmarks.html', BOOKMARKS);
  const dialog = desk.getByRole('dialog');
  await expect(dialog).toContainText('3\u00a0new bookmarks in these folders');
  const folders = dialog.locator('.import-folder');
  await expect(folders).toHaveCount(3);
  await folders.first().getByText('1 new · 1 kept already · 1 left out').click();
  await expect(folders.first()).toContainText('Un · a script or data, not a page');
  await expect(folders.first()).toContainText('Known · kept already');
  await desk.screenshot({ path: '.output/views/dossier-import-preview.png' });
  expect(await bookmarks()).toHaveLength(5);
  await dialog.getByRole('checkbox', { name: /Jeux/ }).uncheck();
  await dialog.getByRole('button', { name: 'Take in 2' }).click();
  await expect(desk.getByText('2\u00a0bookmarks taken in.')).toBeVisible();
  expect(await folderNames()).toContain('Droit › Travail');
  await desk.getByRole('main').getByRole('searchbox').fill('travail');
  await expect(desk.locator('.panes-list [data-row]')).toHaveText(['Le travail']);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(desk.getByText('Nothing kept says that')).toBeVisible();
  expect(await bookmarks()).toHaveLength(5);
  expect(await folderNames()).not.toContain('Droit');
  await expect(desk).toHaveTitle(/Dossier/);
});

test('an import can be taken back after its toast is gone, among the earlier states', async () => {
  const desk = await openDesk('dossier');
  await pick(desk, 'bookmarks.html', BOOKMARKS);
  await desk.getByRole('dialog').getByRole('button', { name: 'Take in 3' }).click();
  await expect(desk.getByText('3\u00a0bookmarks taken in.')).toBeVisible();
  expect(await bookmarks()).toHaveLength(8);
  const other = await openDesk('backup');
  const line = other.getByRole('listitem').filter({ hasText: texts.backup.imported('bookmarks.html') });
  await expect(line).toContainText('3\u00a0bookmarks taken in.');
  await other.screenshot({ path: '.output/views/backup-imports.png' });
  await line.getByRole('button', { name: texts.backup.takeBack }).click();
  await expect(line).toHaveCount(0);
  expect(await bookmarks()).toHaveLength(5);
  expect(await folderNames()).not.toContain('Droit');
});

test('what was exported whole comes back after everything was deleted, while the worker sleeps', async () => {
  const desk = await openDesk('dossier');
  await choose(desk, 'Export…');
  const { text } = await exported(desk, 'Everything, to be imported again (JSON)');
  const before = await bookmarks();
  await tell(shared, 'dossier.deleteFolders', ['f1', 'f2', 'f3']);
  expect(await bookmarks()).toHaveLength(0);
  await killWorker(shared);
  await pick(desk, 'dossier.json', text);
  await desk.getByRole('button', { name: 'Take in 5' }).click();
  await expect(desk.getByText('5\u00a0bookmarks taken in.')).toBeVisible();
  const after = await bookmarks();
  const bare = (rows: typeof after) =>
    rows.map(({ id: _id, folderId: _folder, ...row }) => row).sort((a, b) => b.savedAt - a.savedAt);
  expect(bare(after)).toEqual(bare(before));
  await desk.getByRole('main').getByRole('searchbox').fill('l441-10 reglements');
  await expect(desk.locator('.panes-list [data-row]')).toHaveCount(1);
});

test('a file that cannot be taken in is refused in words, and nothing changes', async () => {
  const desk = await openDesk('dossier');
  const own = '{"format":"sous-main dossier","version":1,"folders":[],"bookmarks":[';
  for (const [text, words] of [
    ['Bonjour', 'neither a browser’s bookmarks file'],
    ['{"a":1}', 'neither a browser’s bookmarks file'],
    [`${own}{"url":`, 'ends in the middle'],
    [`${own.replace('"version":1', '"version":9')}]}`, 'from a newer Sous-main'],
    ['<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p></DL>', 'No bookmark was found'],
  ] as const) {
    await pick(desk, 'file', text);
    await expect(desk.getByText(words)).toBeVisible();
    await expect(desk.getByRole('dialog')).toHaveCount(0);
  }
  expect(await bookmarks()).toHaveLength(5);
});

test('a folder is printed black on white, with its links written out and no frame around it', async () => {
  const desk = await openDesk('print?folder=f1');
  await desk.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await desk.setViewportSize({ width: 700, height: 900 }); // as wide as paper
  await expect(desk.getByRole('navigation')).toBeHidden();
  await expect(desk.getByRole('button', { name: 'Print' })).toBeHidden();
  const sheet = desk.locator('.print-sheet');
  await expect(
    sheet.getByText('https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392', { exact: true }),
  ).toBeVisible();
  await expect(sheet).toContainText('ne peut dépasser trente jours après la réception des marchandises');
  await expect(sheet).toContainText('Ancienne version.');
  await expect(sheet).toContainText('It gives no legal advice.');
  await expect(sheet).not.toContainText('Renouveler');
  const look = await sheet.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return { color, backgroundColor };
  });
  expect(look).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  await desk.pdf({ path: '.output/views/dossier-print.pdf' });
});

for (const language of ['en', 'fr'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`export, preview and print are accessible, ${language}, ${colorScheme}`, async () => {
      await chooseSettings(shared, { zone: 'Europe/Paris', language });
      const look = async (desk: Page, name: string) => {
        await desk.screenshot({ path: `.output/views/leaving-${name}-${language}-${colorScheme}.png` });
        expect(await axeFaults(desk)).toEqual([]);
      };
      const desk = await openDesk('dossier');
      await desk.emulateMedia({ colorScheme });
      await desk.getByRole('checkbox').first().check();
      await desk.getByRole('toolbar').getByRole('button').nth(1).click();
      await expect(desk.getByRole('dialog')).toBeVisible();
      await look(desk, 'export');
      await desk.keyboard.press('Escape');
      await desk.locator('input[type="file"]').setInputFiles({
        name: 'favoris.html',
        mimeType: 'text/html',
        buffer: Buffer.from(BOOKMARKS.slice(0, -20)),
      });
      await desk.locator('.import-folder summary').first().click();
      await look(desk, 'preview');
      await desk.keyboard.press('Escape');
      await desk.locator('input[type="file"]').setInputFiles({
        name: 'x.json',
        mimeType: 'text/plain',
        buffer: Buffer.from('{}'),
      });
      await expect(desk.locator('.toast-place')).toContainText('.');
      await look(desk, 'refused');
      const print = await openDesk('print');
      await print.emulateMedia({ colorScheme });
      await expect(print.locator('.printed').first()).toBeVisible();
      await look(print, 'print');
    });

test('a dossier that is too large for one file leaves as several, which come in again', async () => {
  test.setTimeout(120_000);
  const ids = Array.from({ length: 102 }, (_, n) => `long${n}`);
  await putRows(
    shared,
    'bookmarks',
    ids.map((id) => aBookmark({ id, folderId: 'f1', url: `https://long.example/${id}`, textHash: null })),
  );
  await inExtension(shared, (page) => page.evaluate(keepLongTexts, ids));
  const desk = await openDesk('dossier');
  await choose(desk, 'Export…');
  await desk.getByRole('radio', { name: 'Everything, to be imported again (JSON)' }).check();
  const files: Download[] = [];
  desk.on('download', (file) => files.push(file));
  await desk.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(desk.getByText(texts.dossierFiles.inParts(2))).toBeVisible({ timeout: 60_000 });
  const names = () => files.map((file) => file.suggestedFilename());
  await expect
    .poll(() => names().toSorted())
    .toEqual(['dossier-2026-11-23-1-2.json', 'dossier-2026-11-23-2-2.json']);
  const inOrder = files.toSorted((a, b) => (a.suggestedFilename() < b.suggestedFilename() ? -1 : 1));
  const paths = await Promise.all(inOrder.map((file) => file.path()));
  for (const path of paths) expect(statSync(path).size).toBeLessThanOrEqual(200_000_000);
  await tell(shared, 'dossier.deleteFolders', ['f1', 'f2', 'f3']);
  await desk.getByLabel('Import…').setInputFiles(paths[1] ?? ''); // the rest, which is quick
  await desk.getByRole('button', { name: /^Take (in \d+|it in)$/ }).click();
  await expect(desk.getByText(/taken in\.$/)).toBeVisible();
  const rest = (await bookmarks()).map(({ url }) => url);
  expect(rest.length).toBeGreaterThan(0);
  expect(rest.length).toBeLessThan(10);
});

/** Runs in a page of the extension: a text of two million letters for each, which would be slow to send there. */
function keepLongTexts(ids: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sous-main');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('pageTexts', 'readwrite');
      for (const bookmarkId of ids)
        writing.objectStore('pageTexts').put({ bookmarkId, text: bookmarkId.padEnd(2_000_000, ' bail') });
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
