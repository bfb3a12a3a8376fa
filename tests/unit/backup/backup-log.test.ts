import { expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import {
  type BackupLog,
  backupAge,
  backupLog,
  isBackupDue,
  noteBackup,
} from '../../../utils/backup/backup-log.ts';
import { putDesk } from '../../support/any-desk.ts';
import { aBookmark, aPartner, aSupplier, NOW } from '../../support/builders.ts';
import { aDatabase } from '../../support/test-database.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test.each<[string, Partial<BackupLog>, boolean]>([
  ['was never wanted', { weekly: false }, false],
  ['was never made', {}, true],
  ['was made six days ago', { lastBackupAt: NOW - 6 * DAY }, false],
  ['was made a week ago', { lastBackupAt: NOW - 7 * DAY }, true],
  ['was made tomorrow, as the clock was set back', { lastBackupAt: NOW + DAY }, true],
  ['failed an hour ago', { failedAt: NOW - HOUR }, false],
  ['failed yesterday', { failedAt: NOW - DAY }, true],
  ['failed tomorrow, as the clock was set back', { failedAt: NOW + DAY }, true],
])('a backup that %s is due or not', (_what, log, due) => {
  expect(isBackupDue({ weekly: true, lastBackupAt: null, failedAt: null, ...log }, NOW)).toBe(due);
});

test('what is noted is kept beside what was noted before', async () => {
  await noteBackup({ weekly: true });
  await noteBackup({ lastBackupAt: NOW });
  expect(await backupLog()).toEqual({ weekly: true, lastBackupAt: NOW, failedAt: null });
});

test('a log that was damaged is as if nothing had been saved', async () => {
  await browser.storage.local.set({ 'backup-log': { weekly: 'yes', lastBackupAt: 'today' } });
  expect(await backupLog()).toEqual({ weekly: false, lastBackupAt: null, failedAt: null });
});

test('a reminder is told since when there is something to save, in whatever drawer', async () => {
  const db = aDatabase();
  expect(await backupAge(db)).toEqual({ lastBackupAt: null, anyDataSince: null });
  const ages = [
    { bookmarks: [aBookmark({ savedAt: NOW })] },
    { partners: [aPartner({ addedAt: NOW - DAY })] },
    { suppliers: [aSupplier({ addedAt: NOW - 2 * DAY })] },
  ];
  for (const [days, rows] of ages.entries()) {
    await putDesk(db, rows);
    expect((await backupAge(db)).anyDataSince).toBe(NOW - days * DAY);
  }
  await noteBackup({ lastBackupAt: NOW });
  expect((await backupAge(db)).lastBackupAt).toBe(NOW);
});
