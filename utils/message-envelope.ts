import type { UnreadableKind } from './safety/unreadable-database.ts';

/** How a message travels: plain data, so that an `Error` is said in words and thrown again at the other end. */
export interface Envelope {
  name: string;
  args: readonly unknown[];
}

export type Reply = { value: unknown } | Failure;

/** What went wrong at the other end. */
export interface Failure {
  error: string;
  diskFull?: true;
  unreadable?: UnreadableKind;
}

/** Nobody answered: the extension was just updated, or no handler has that name. */
export class NobodyAnswered extends Error {
  override name = 'NobodyAnswered';
}

/**
 * Sends once, and once more when the answer was lost: a worker can be stopped between a question and its answer
 * (the channel closes), and every message is idempotent.
 * @param asError what to throw for a failure that is told
 */
export async function ask<Answer>(
  send: (envelope: Envelope) => Promise<unknown>,
  name: string,
  args: readonly unknown[],
  asError: (failure: Failure) => Error,
): Promise<Answer> {
  const reply = await send({ name, args }).catch(() => send({ name, args }));
  if (!isReply(reply)) throw new NobodyAnswered(name);
  if ('error' in reply) throw asError(reply);
  return reply.value as Answer; // our own background, typed by the same table
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && ('value' in reply || 'error' in reply);
}
