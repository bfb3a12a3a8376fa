import browser from 'webextension-polyfill';
import { type FileFault, type Header, UnreadableBackup } from '../../utils/backup/backup-file.ts';
import { backupName } from '../../utils/backup/backup-name.ts';
import { makeBackup } from '../../utils/backup/make-backup.ts';
import { openBackup } from '../../utils/backup/open-backup.ts';
import { previewBackup, type TablePreview } from '../../utils/backup/preview.ts';
import { type ReadBackup, readBackup } from '../../utils/backup/read-backup.ts';
import { storedSettings } from '../../utils/backup/stored-settings.ts';
import type { Day, Instant } from '../../utils/dates/day.ts';
import { sendMessage } from '../../utils/messages.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { saveFile } from './save-file.ts';

// Loaded when it is wanted: reading and writing of backups, without what encrypts them.

/** Everything into one file, handed to the downloads. @param passphrase `null`: as it is */
export async function saveBackup(
  { at, today }: { at: Instant; today: Day },
  passphrase: string | null,
): Promise<void> {
  const app = browser.runtime.getManifest().version;
  const file = await makeBackup(await openDatabase(), { app, at, settings: await storedSettings() });
  const content = passphrase === null ? file : await locked(file, passphrase);
  saveFile(backupName(today, passphrase !== null), content, 'application/gzip');
  await sendMessage('backup.saved');
}

async function locked(file: Blob, passphrase: string): Promise<BlobPart> {
  const { lock } = await import('../../utils/backup/passphrase.ts');
  return lock(new Uint8Array(await file.arrayBuffer()), passphrase);
}

/** A file that was read, and what it would bring; or why it was not. */
export type FoundBackup =
  | { header: Header; backup: ReadBackup; previews: TablePreview[] }
  | { fault: FileFault | 'failed' };

export async function findBackup(file: Blob, passphrase: string | null): Promise<FoundBackup> {
  try {
    const backup = await readBackup(await openBackup(file, passphrase), nextTurn);
    const previews = await previewBackup(await openDatabase(), backup, await storedSettings(), nextTurn);
    return { header: backup.header, backup, previews };
  } catch (error) {
    return { fault: error instanceof UnreadableBackup ? error.fault : 'failed' };
  }
}

/** Lets the page draw and answer. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
