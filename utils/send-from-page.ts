import { browser } from 'wxt/browser';
import { ask } from './message-envelope.ts';
import type { ContentMessages } from './messages.ts';

/** Asks the background from a content script. */
export function sendFromPage<Name extends keyof ContentMessages>(
  name: Name,
  ...args: Parameters<ContentMessages[Name]>
): Promise<ReturnType<ContentMessages[Name]>> {
  return ask((envelope) => browser.runtime.sendMessage(envelope), name, args);
}
