import { browser } from 'wxt/browser';
import { ask, type Failure } from './message-envelope.ts';
import type { ContentMessages } from './messages.ts';

/** Asks the background from a content script. To a page all failures are one: it shows none. */
export function sendFromPage<Name extends keyof ContentMessages>(
  name: Name,
  ...args: Parameters<ContentMessages[Name]>
): Promise<ReturnType<ContentMessages[Name]>> {
  return ask((envelope) => browser.runtime.sendMessage(envelope), name, args, failed);
}

const failed = ({ error }: Failure) => new Error(error);
