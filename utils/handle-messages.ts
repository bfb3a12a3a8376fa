import browser, { type Runtime } from 'webextension-polyfill';
import { isDiskFull } from './disk-full.ts';
import type { Envelope, Reply } from './message-envelope.ts';
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

/** Messages that bring nothing to be checked. */
export type WithoutArguments = {
  [Name in keyof PageMessages]: Parameters<PageMessages[Name]> extends [] ? Name : never;
}[keyof PageMessages];

/** A worker that was just woken answers them without the shapes. */
const WITHOUT_ARGUMENTS: Record<WithoutArguments, true> = {
  'example.fill': true,
  'example.empty': true,
  'backup.saved': true,
  'safety.repair': true,
  'safety.accept': true,
  'teach.current': true,
  'teach.cancel': true,
};

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

function readEnvelope(message: unknown): Envelope {
  if (!isEnvelope(message)) throw new MessageRefused('not a message of ours');
  return message;
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null || !('name' in message && 'args' in message))
    return false;
  return typeof message.name === 'string' && message.name.length <= 60 && Array.isArray(message.args);
}

/** `hasOwn`: a message named `toString` or `__proto__` finds nothing. */
function knows<Table extends object>(table: Table, name: string): name is Extract<keyof Table, string> {
  return Object.hasOwn(table, name);
}

async function answerPage(
  handlers: PageHandlers,
  name: keyof PageMessages,
  args: readonly unknown[],
  sender: Runtime.MessageSender,
  own: string,
): Promise<unknown> {
  if (senderSite(sender) !== own) throw new MessageRefused(`${name}: not an extension page`);
  const handler = handlers[name] as (...checked: unknown[]) => Promise<unknown>;
  if (knows(WITHOUT_ARGUMENTS, name)) return handler(...orRefuse(args.length === 0 ? args : null, name));
  const { pageArguments } = await import('./message-shapes.ts');
  return handler(...orRefuse(pageArguments(name, args), name));
}

async function answerContent(
  handlers: ContentHandlers,
  name: keyof ContentMessages,
  args: readonly unknown[],
  sender: Runtime.MessageSender,
  own: string,
): Promise<unknown> {
  const site = senderSite(sender);
  if (sender.frameId !== 0 || sender.tab?.id === undefined || !sender.url || !site || site === own)
    throw new MessageRefused(`${name}: not the top frame of a tab`);
  const visitor: Visitor = { tabId: sender.tab.id, url: new URL(sender.url) };
  const handler = handlers[name] as (visitor: Visitor, ...checked: unknown[]) => Promise<unknown>;
  const { contentArguments } = await import('./message-shapes.ts');
  return handler(visitor, ...orRefuse(contentArguments(name, args), name));
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

function orRefuse(args: readonly unknown[] | null, name: string): readonly unknown[] {
  if (!args) throw new MessageRefused(`${name}: wrong arguments`);
  return args;
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
