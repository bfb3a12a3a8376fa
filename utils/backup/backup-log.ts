import browser from 'webextension-polyfill';
import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { isFlag, isNumber, orNull, soundRow } from '../sound-row.ts';

const KEY = 'backup-log';
const DAY = 24 * 3_600_000;
const WEEK = 7 * DAY;

/** When what the owner has was saved outside the browser, and whether that happens by itself. Of this machine alone. */
export interface BackupLog {
  /** When a file was last handed over to the downloads; by itself, when it was there whole. */
  lastBackupAt: Instant | null;
  /** Every week, by itself. */
  weekly: boolean;
  /** When the last try by itself failed, and none has succeeded since. */
  failedAt: Instant | null;
}

const NOTHING_YET: BackupLog = { lastBackupAt: null, weekly: false, failedAt: null };
const CHECKS = { lastBackupAt: orNull(isNumber), weekly: isFlag, failedAt: orNull(isNumber) };

export async function backupLog(): Promise<BackupLog> {
  const { [KEY]: stored }: Record<string, unknown> = await browser.storage.local.get(KEY);
  return soundRow(NOTHING_YET, CHECKS, typeof stored === 'object' && stored !== null ? stored : {});
}

/** In the background alone. */
export async function noteBackup(changes: Partial<BackupLog>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await backupLog()), ...changes } });
}

/** Tells of every change, until it is called off. */
export function watchBackupLog(onChange: () => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if (KEY in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}

/** Whether the next file is due. A clock that was set back makes it due: rather one too many. */
export function isBackupDue({ weekly, lastBackupAt, failedAt }: BackupLog, now: Instant): boolean {
  if (!weekly) return false;
  if (failedAt !== null && failedAt <= now && now - failedAt < DAY) return false;
  return lastBackupAt === null || now - lastBackupAt >= WEEK || lastBackupAt > now;
}

/** What a reminder needs: when a file was last saved, and since when there is something to save; `null`: never, nothing. */
export interface BackupAge {
  lastBackupAt: Instant | null;
  anyDataSince: Instant | null;
}

export async function backupAge(db: AppDatabase): Promise<BackupAge> {
  const [{ lastBackupAt }, suppliers, partners, bookmark] = await Promise.all([
    backupLog(),
    db.suppliers.toArray(),
    db.partners.toArray(),
    db.bookmarks.orderBy('savedAt').first(),
  ]);
  const since = [...suppliers, ...partners].map(({ addedAt }) => addedAt);
  if (bookmark) since.push(bookmark.savedAt);
  return { lastBackupAt, anyDataSince: since.length > 0 ? Math.min(...since) : null };
}
