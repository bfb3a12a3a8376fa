import browser, { type Runtime } from 'webextension-polyfill';
import { isParseMessage, type ParseMessage } from '../../utils/checks/parse-message.ts';
import { readMarkup } from '../../utils/checks/read-markup.ts';
import type { RawPage } from '../../utils/orders/reading/page-reading.ts';

/** Only the worker is answered: content scripts have a tab, and no page of ours sends this message. */
async function answer(message: unknown, sender: Runtime.MessageSender): Promise<RawPage | null> {
  if (!isParseMessage(message) || sender.id !== browser.runtime.id || sender.tab) return null;
  return read(message);
}

/** `null` for markup that breaks the reader: the worker then says "unreadable". */
function read({ html, url, taught }: ParseMessage): RawPage | null {
  try {
    return readMarkup(html, url, taught);
  } catch {
    return null;
  }
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  // Leaving a message unanswered, rather than answering `null`, lets the worker answer the others.
  isParseMessage(message) ? answer(message, sender) : undefined,
);
