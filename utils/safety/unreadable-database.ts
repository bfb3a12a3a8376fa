import { isDiskFull } from '../disk-full.ts';

/** `private`: the browser keeps nothing in this mode; `full`: the disk is; `broken`: what is on the disk is damaged. */
export type UnreadableKind = 'private' | 'full' | 'broken';

/** The database does not open, tried twice. Nothing was changed. */
export class UnreadableDatabase extends Error {
  override name = 'UnreadableDatabase';
  readonly kind: UnreadableKind;

  constructor(kind: UnreadableKind, cause?: unknown) {
    super(`the database does not open: ${cause}`, { cause });
    this.kind = kind;
  }
}

/** @param cause what Dexie or the browser said */
export function unreadableKind(cause: unknown): UnreadableKind {
  if (isDiskFull(cause)) return 'full';
  return isPrivate(cause) ? 'private' : 'broken';
}

/** How Firefox refuses every database where it never remembers history. */
const PRIVATE = /InvalidStateError|mutation operation/;

function isPrivate(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, message, inner, cause } = Object(error);
  return PRIVATE.test(`${name} ${message}`) || isPrivate(inner) || isPrivate(cause);
}
