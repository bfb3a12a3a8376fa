import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { isDiskFull } from './disk-full.ts';
import type { Reply } from './message-envelope.ts';
import { contentShapes, pageShapes } from './message-shapes.ts';
import type { ContentMessages, PageMessages } from './messages.ts';

import { UnreadableDatabase } from './safety/unreadable-database.ts';

/** A content script that asks: where it stands, as the browser says it (not as the message does). */
export interface Visitor {
  tabId: number;
  url: URL;
}

export type PageHandlers = {
  [Name in keyof PageMessages]: (
    ...args: Parameters<PageMessages[Name]>
  ) => Promise<ReturnType<PageMessages[Name]>>;
};

export type ContentHandlers = {
  [Name in keyof ContentMessages]: (
    visitor: Visitor,
    ...args: Parameters<ContentMessages[Name]>
  ) => Promise<ReturnType<ContentMessages[Name]>>;
};

/** A message that is not answered, and why: a wrong sender or a wrong shape. */
export class MessageRefused extends Error {
  override name = 'MessageRefused';
}

const envelopeShape = v.object({ name: v.pipe(v.string(), v.maxLength(60)), args: v.array(v.unknown()) });

/** Answers one message, if it comes from the kind of sender it is meant for and has the shape it must have. */
export type Answer = (message: unknown, sender: Runtime.MessageSender) => Promise<Reply>;

/** The answers to all messages. Never rejects: what goes wrong is told in the reply. */
export function answerMessages(pages: PageHandlers, contents: ContentHandlers): Answer {
  const own = siteOf(browser.runtime.getURL(''));
  return (message, sender) =>
    settle(async () => {
      const { name, args } = readEnvelope(message);
      if (knows(pages, name)) return answerPage(pages, name, args, sender, own);
      if (knows(contents, name)) return answerContent(contents, name, args, sender, own);
      throw new MessageRefused('no such message');
    });
}

function readEnvelope(message: unknown): { name: string; args: unknown[] } {
  const envelope = v.safeParse(envelopeShape, message);
  if (!envelope.success) throw new MessageRefused('not a message of ours');
  return envelope.output;
}

/** `hasOwn`: a message named `toString` or `__proto__` finds nothing. */
function knows<Table extends object>(table: Table, name: string): name is Extract<keyof Table, string> {
  return Object.hasOwn(table, name);
}

function answerPage(
  handlers: PageHandlers,
  name: keyof PageMessages,
  args: unknown[],
  sender: Runtime.MessageSender,
  own: string,
): Promise<unknown> {
  if (senderSite(sender) !== own) throw new MessageRefused(`${name}: not an extension page`);
  const handler = handlers[name] as (...checked: unknown[]) => Promise<unknown>;
  return handler(...checked(pageShapes[name], args, name));
}

function answerContent(
  handlers: ContentHandlers,
  name: keyof ContentMessages,
  args: unknown[],
  sender: Runtime.MessageSender,
  own: string,
): Promise<unknown> {
  const site = senderSite(sender);
  if (sender.frameId !== 0 || sender.tab?.id === undefined || !sender.url || !site || site === own)
    throw new MessageRefused(`${name}: not the top frame of a tab`);
  const visitor: Visitor = { tabId: sender.tab.id, url: new URL(sender.url) };
  const handler = handlers[name] as (visitor: Visitor, ...checked: unknown[]) => Promise<unknown>;
  return handler(visitor, ...checked(contentShapes[name], args, name));
}

/** Site of the document that asks, or `null` when it is not a script of this extension. */
function senderSite(sender: Runtime.MessageSender): string | null {
  if (sender.id !== browser.runtime.id || !sender.url || !URL.canParse(sender.url)) return null;
  return siteOf(sender.url);
}

/** Scheme and host. Not `origin`, which is `null` for extension addresses in some engines. */
function siteOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

function checked(
  shape: v.GenericSchema<unknown, readonly unknown[]>,
  args: unknown[],
  name: string,
): readonly unknown[] {
  const result = v.safeParse(shape, args, { abortEarly: true });
  if (!result.success) throw new MessageRefused(`${name}: wrong arguments`);
  return result.output;
}

/** A native promise of a reply, never a rejection: an `Error` does not survive the trip. */
async function settle(answer: () => Promise<unknown>): Promise<Reply> {
  try {
    return { value: (await answer()) ?? null };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return {
      error: words,
      ...(isDiskFull(error) && { diskFull: true as const }),
      ...(error instanceof UnreadableDatabase && { unreadable: error.kind }),
    };
  }
}
