import browser, { type Runtime } from 'webextension-polyfill';
import { type BackupMessage, isBackupMessage } from '../../utils/backup/backup-message.ts';
import { isParseMessage } from '../../utils/checks/parse-message.ts';
import { readMarkup } from '../../utils/checks/read-markup.ts';
import { captureMarkup } from '../../utils/dossier/checking/capture-markup.ts';
import { isCaptureMessage } from '../../utils/dossier/checking/capture-message.ts';
import { openDatabase } from '../../utils/open-database.ts';

/** What a message of the worker asks to make of markup; `null` where it asks for something else. */
function workOf(message: unknown): (() => unknown) | null {
  if (isParseMessage(message)) return () => readMarkup(message.markup, message.url, message.taught);
  if (isCaptureMessage(message)) return () => captureMarkup(message.html, message.url);
  return null;
}

/** `null` for markup that breaks the reader: the worker then says so. */
function doneOrNull(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Good as long as this document is. */
async function backupAddress({ app, at, settings }: BackupMessage): Promise<string> {
  const { makeBackup } = await import('../../utils/backup/make-backup.ts');
  return URL.createObjectURL(await makeBackup(await openDatabase(), { app, at, settings }));
}

navigator.serviceWorker.addEventListener('message', ({ data, source, ports }) => {
  const isOwn =
    source instanceof ServiceWorker && source.scriptURL === browser.runtime.getURL('background.js');
  const work = isOwn ? workOf(data) : null;
  if (work) ports[0]?.postMessage(doneOrNull(work));
});

// A backup may take long: as long as a message of the extension waits for its answer, the worker is kept awake.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  // Only the worker is answered: content scripts have a tab, and no page of ours sends this.
  const isOwn = sender.id === browser.runtime.id && !sender.tab;
  // Leaving a message unanswered, rather than answering `null`, lets the worker answer the others.
  return isOwn && isBackupMessage(message) ? backupAddress(message).catch(() => null) : undefined;
});
