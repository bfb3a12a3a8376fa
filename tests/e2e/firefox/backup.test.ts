import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEPT_TABLES } from '../../../utils/backup/kept-tables.ts';
import type { Rows } from '../../support/any-desk.ts';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { wholeDesk } from '../../support/backup-desk.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { SETTINGS, texts } from '../../support/owner.ts';
import type { Tables } from '../../support/raw-database.ts';
import { until } from '../../support/until.ts';

const words = texts.backup;
const downloads = mkdtempSync(path.join(tmpdir(), 'sous-main-backups-'));

let firefox: Firefox;
let back: Backstage;
let desk: Page;
beforeAll(async () => {
  firefox = await launchFirefox({
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
  });
  desk = await firefox.openExtensionPage('desk.html#/backup');
  await desk.waitForSelector('.stored-table');
  back = await openBackstage(firefox);
});
afterAll(() => firefox.close());

/** All but what is noted of sheets: with the file that is saved here, the one that asked for it leaves the pile. */
async function dump(): Promise<Rows> {
  const rows: Rows = {};
  for (const { name } of KEPT_TABLES.filter((table) => table.name !== 'pileEntries'))
    rows[name] = await back.rows(name as keyof Tables);
  return rows;
}

const press = async (label: string, within = '') => {
  await desk.bringToFront();
  await (await desk.waitForSelector(`${within} ::-p-aria([name="${label}"][role="button"])`))?.click();
};
const says = (text: string) => desk.waitForSelector(`::-p-text(${text})`);

const saved = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));

test('what was saved to a file comes back from it, after everything was emptied', async () => {
  for (const [table, rows] of Object.entries(wholeDesk()))
    await back.put(table as keyof Tables, rows as Tables[keyof Tables][]);
  await back.tell('settings.save', SETTINGS);
  const before = await dump();
  await press(words.saveDo);
  await until('the file is there', async () => saved(downloads).length === 1);
  for (const drawer of ['orders', 'partners', 'dossier'] as const)
    await back.tell('backup.empty', drawer, crypto.randomUUID());
  expect((await dump()).orders).toEqual([]);

  const picker = await desk.$('input[type="file"]');
  await picker?.uploadFile(path.join(downloads, saved(downloads)[0] ?? ''));
  await desk.waitForSelector('.preview-table');
  // The dialog is taller than the window, and WebDriver does not scroll inside it.
  const replace = await desk.waitForSelector('dialog input[type="radio"]:not(:checked)');
  await replace?.evaluate((radio) => (radio as HTMLInputElement).click());
  await press(words.replaceDo, 'dialog');
  await says(words.restored);
  expect(await dump()).toEqual(before);
});

test('a file is saved every week by itself once the downloads are allowed, in a folder of its own', async () => {
  const [choice] = await desk.$$(`::-p-aria([name="${words.weeklyOn}"][role="checkbox"])`);
  await desk.bringToFront();
  await choice?.click();
  await says(words.weeklyStarted);
  const log = () => back.ask(async () => (await chrome.storage.local.get('backup-log'))['backup-log']);
  expect(await log()).toMatchObject({ weekly: true, failedAt: null });
  // Just saved by hand: the next one is due in a week, or when the last one is as old.
  await back.ask(async () => {
    const { 'backup-log': kept } = await chrome.storage.local.get('backup-log');
    await chrome.storage.local.set({ 'backup-log': { ...(kept as object), lastBackupAt: 1 } });
  });
  await back.tell('backup.weekly', true);
  await until('the file is there', async () => {
    const folders = readdirSync(downloads);
    return folders.includes('Sous-main') && saved(path.join(downloads, 'Sous-main')).length === 1;
  });
  expect(await log()).toMatchObject({ weekly: true, failedAt: null, lastBackupAt: expect.any(Number) });
});
