import browser, { type Runtime } from 'webextension-polyfill';
import { type BackupMessage, isBackupMessage } from '../../utils/backup/backup-message.ts';
import { isParseMessage } from '../../utils/checks/parse-message.ts';
import { readMarkup } from '../../utils/checks/read-markup.ts';
import { captureMarkup } from '../../utils/dossier/checking/capture-markup.ts';
import { isCaptureMessage } from '../../utils/dossier/checking/capture-message.ts';
import { openDatabase } from '../../utils/open-database.ts';

/** What a message asks for; `null` where it is for somebody else. */
function workOf(message: unknown): (() => unknown) | null {
  if (isParseMessage(message)) return () => readMarkup(message.html, message.url, message.taught);
  if (isBackupMessage(message)) return () => backupAddress(message);
  if (isCaptureMessage(message)) return () => captureMarkup(message.html, message.url);
  return null;
}

/** Good as long as this document is. */
async function backupAddress({ app, at, settings }: BackupMessage): Promise<string> {
  const { makeBackup } = await import('../../utils/backup/make-backup.ts');
  return URL.createObjectURL(await makeBackup(await openDatabase(), { app, at, settings }));
}

/**
 * Only the worker is answered: content scripts have a tab, and no page of ours sends these messages. `null` for markup
 * that breaks the reader: the worker then says so.
 */
async function answer(work: () => unknown, sender: Runtime.MessageSender): Promise<unknown> {
  if (sender.id !== browser.runtime.id || sender.tab) return null;
  try {
    return await work();
  } catch {
    return null;
  }
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const work = workOf(message);
  // Leaving a message unanswered, rather than answering `null`, lets the worker answer the others.
  return work ? answer(work, sender) : undefined;
});
