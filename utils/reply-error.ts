import { DiskFull } from './disk-full.ts';
import type { Failure } from './message-envelope.ts';
import { UnreadableDatabase } from './safety/unreadable-database.ts';

/** What the background threw, thrown again in the extension page that asked. */
export function replyError({ error, diskFull, unreadable }: Failure): Error {
  if (diskFull) return new DiskFull(error);
  return unreadable ? new UnreadableDatabase(unreadable, error) : new Error(error);
}
