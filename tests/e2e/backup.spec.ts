import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { BackupLog } from '../../utils/backup/backup-log.ts';
import { compressedDesk, putWholeDesk, storedDump } from '../support/backup-desk.ts';
import { type Chromium, launchChromium, openExtensionPage } from '../support/chromium.ts';
import { inExtension, rowsOf, tell } from '../support/extension.ts';
import { chooseSettings, texts } from '../support/owner.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

const words = texts.backup;

async function openBackupPage(chromium: Chromium): Promise<Page> {
  const page = await openExtensionPage(chromium, 'desk.html#/backup');
  await expect(page.getByRole('heading', { name: words.stored })).toBeVisible();
  return page;
}

async function choose(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  await page.getByLabel(words.restoreDo).setInputFiles({ ...file, mimeType: 'application/gzip' });
}

/** Presses the button that saves, and answers the file. */
async function savedFile(page: Page): Promise<{ name: string; buffer: Buffer }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.saveDo }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) };
}

test('everything is saved to a file, and a new browser is as the old one after it', async ({ chromium }) => {
  test.setTimeout(180_000);
  const page = await openBackupPage(chromium);
  await putWholeDesk(chromium);
  await chooseSettings(chromium, { country: 'BE' });
  const before = await storedDump(chromium);
  const file = await savedFile(page);
  expect(file.name).toMatch(/^sous-main-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
  await expect(page.getByText(/^Last saved: /)).toBeVisible();

  const other = await launchChromium();
  const there = await openBackupPage(other);
  await choose(there, file);
  const dialog = there.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /^Orders/ })).toBeVisible();
  await dialog.getByLabel(words.replace).check();
  await dialog.getByRole('button', { name: words.replaceDo }).click();
  await expect(there.getByText(words.restored)).toBeVisible();
  expect(await storedDump(other)).toEqual(before);

  // The search finds what came in.
  await there.goto(`chrome-extension://${other.extensionId}/desk.html#/dossier`);
  await there.getByRole('main').getByRole('searchbox').first().fill('l441-10');
  await expect(there.locator('[data-row]').first()).toBeVisible();

  // And it can all be taken back.
  await there.goto(`chrome-extension://${other.extensionId}/desk.html#/backup`);
  await there.getByRole('button', { name: words.goBack }).click();
  await expect(there.getByText(words.wentBack)).toBeVisible();
  expect(await rowsOf(other, 'orders')).toEqual([]);
  await other.close();
});

test('a file with a passphrase is opened by it alone', async ({ chromium }) => {
  test.setTimeout(90_000);
  const page = await openBackupPage(chromium);
  await putWholeDesk(chromium);
  await page.getByLabel(words.lock).check();
  await expect(page.getByRole('button', { name: words.saveDo })).toBeDisabled();
  await page.getByLabel(words.passphrase, { exact: true }).fill('cèdre quai lundi');
  await page.getByLabel(words.passphraseAgain).fill('cèdre quai lundi');
  const file = await savedFile(page);
  expect(file.name).toMatch(/\.jsonl\.gz\.age$/);
  expect(file.buffer.subarray(0, 21).toString()).toBe('age-encryption.org/v1');

  const before = await storedDump(chromium);
  await choose(page, file);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.passphrase).fill('cèdre quai mardi');
  await dialog.getByRole('button', { name: words.unlock }).click();
  await expect(dialog.getByText(words.untouched)).toBeVisible({ timeout: 30_000 });
  await dialog.getByLabel(words.passphrase).fill('cèdre quai lundi');
  await dialog.getByRole('button', { name: words.unlock }).click();
  await expect(dialog.getByRole('table', { name: words.previewTable })).toBeVisible({ timeout: 30_000 });
  expect(await storedDump(chromium)).toEqual(before);
});

test('a file that is none says so, and nothing is touched', async ({ chromium }) => {
  const page = await openBackupPage(chromium);
  await putWholeDesk(chromium);
  const before = await storedDump(chromium);
  const good = await compressedDesk();
  const files: [string, Buffer, string][] = [
    ['tabs.json', Buffer.from('{"version":3,"tabs":[]}'), words.faults.foreign],
    ['cut.jsonl.gz', good.subarray(0, good.length - 40), words.faults.damaged],
    ['later.jsonl', Buffer.from('{"format":"sous-main backup","version":99}\n'), words.faults.future],
  ];
  for (const [name, buffer, fault] of files) {
    await choose(page, { name, buffer });
    await expect(page.getByRole('alert')).toHaveText(`${fault} ${words.untouched}`);
  }
  expect(await storedDump(chromium)).toEqual(before);
});

test('a drawer that was emptied comes back by its undo', async ({ chromium }) => {
  const page = await openBackupPage(chromium);
  await putWholeDesk(chromium);
  await page.reload();
  const before = await storedDump(chromium);
  await page.getByRole('button', { name: words.emptyOf(words.drawers.orders) }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.empty }).click();
  await expect(page.getByText(words.emptied(words.drawers.orders))).toBeVisible();
  expect([
    (await rowsOf(chromium, 'orders')).length,
    (await rowsOf(chromium, 'partners')).length > 0,
  ]).toEqual([0, true]);
  await page.getByRole('button', { name: texts.desk.undo }).click();
  await until('it is back', async () => (await rowsOf(chromium, 'orders')).length > 0);
  expect(await storedDump(chromium)).toEqual(before);
});

test('a file is saved every week by itself, once the downloads are allowed', async () => {
  // The browser's question cannot be answered here: this copy was given the permission with its installation.
  const chromium = await launchChromium({ extension: withDownloads() });
  await openBackupPage(chromium);
  const log = () =>
    inExtension(chromium, (page) =>
      page.evaluate(async () => (await chrome.storage.local.get('backup-log'))['backup-log'] as BackupLog),
    );
  await tell(chromium, 'backup.weekly', true);
  expect(await log(), 'nothing to save yet').toMatchObject({ lastBackupAt: null, failedAt: null });
  await putWholeDesk(chromium);
  await chromium.worker.evaluate(() =>
    (chrome.alarms.onAlarm as unknown as Event).dispatch({ name: 'wake' }),
  );
  await until('a file is saved', async () => (await log()).lastBackupAt !== null);
  const { lastBackupAt } = await log();
  await tell(chromium, 'backup.weekly', true);
  expect((await log()).lastBackupAt, 'not again within the week').toBe(lastBackupAt);
  const listed = await chromium.worker.evaluate(() => chrome.downloads.search({}));
  expect(listed, 'nobody asked for it: it is not listed').toEqual([]);
  await chromium.close();
});

interface Event {
  dispatch(alarm: object): void;
}

function withDownloads(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sous-main-downloads-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push(...manifest.optional_permissions);
  delete manifest.optional_permissions;
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
