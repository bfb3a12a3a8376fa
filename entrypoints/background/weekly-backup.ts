import browser from 'webextension-polyfill';
import { backupAge, backupLog, isBackupDue, noteBackup } from '../../utils/backup/backup-log.ts';
import type { BackupMessage } from '../../utils/backup/backup-message.ts';
import { backupName } from '../../utils/backup/backup-name.ts';
import { storedSettings } from '../../utils/backup/stored-settings.ts';
import { closeOffscreen, withOffscreen } from '../../utils/checks/offscreen-document.ts';
import type { Instant } from '../../utils/dates/day.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { ownDayAt } from '../../utils/settings-store.ts';

const FOLDER = 'Sous-main';
const MINUTE = 60_000;

/** Saves everything to the downloads where the owner allowed it and a week has passed. A failure is tried again in a day. */
export function saveWeekly(now: Instant): Promise<void> {
  return navigator.locks.request('weekly-backup', async () => {
    if (!isBackupDue(await backupLog(), now)) return;
    if ((await backupAge(await openDatabase())).anyDataSince === null) return;
    await save(now).then(
      () => noteBackup({ lastBackupAt: now, failedAt: null }),
      () => noteBackup({ failedAt: now }),
    );
  });
}

async function save(at: Instant): Promise<void> {
  const content = { app: browser.runtime.getManifest().version, at, settings: await storedSettings() };
  const filename = `${FOLDER}/${backupName(await ownDayAt(at), false)}`;
  await (import.meta.env.FIREFOX ? saveHere : saveOffscreen)(content, filename);
}

type Content = Omit<BackupMessage, 'to'>;

/** Firefox's event page has addresses for what lies in memory. */
async function saveHere(content: Content, filename: string): Promise<void> {
  const { makeBackup } = await import('../../utils/backup/make-backup.ts');
  const url = URL.createObjectURL(await makeBackup(await openDatabase(), content));
  await download(url, filename).finally(() => URL.revokeObjectURL(url));
}

/** Chromium's worker has none: a document without a window keeps the file until it is downloaded. */
async function saveOffscreen(content: Content, filename: string): Promise<void> {
  const message: BackupMessage = { to: 'offscreen-backup', ...content };
  await withOffscreen(async () => {
    const url: unknown = await browser.runtime.sendMessage(message);
    if (typeof url !== 'string') throw new Error('no file was made');
    await download(url, filename);
  }).finally(closeOffscreen);
}

/** Until it is there whole. It then leaves the browser's list of downloads: nobody asked for it just now. */
async function download(url: string, filename: string): Promise<void> {
  const id = await browser.downloads.download({
    ...{ url, filename, saveAs: false },
    conflictAction: 'uniquify',
  });
  const end = performance.now() + 5 * MINUTE;
  while (!(await isThere(id))) {
    if (performance.now() > end) throw new Error('the download does not end');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await browser.downloads.erase({ id });
}

async function isThere(id: number): Promise<boolean> {
  const [item] = await browser.downloads.search({ id });
  if (!item || item.state === 'interrupted') throw new Error('the download was broken off');
  return item.state === 'complete';
}
