import { DiskFull } from './disk-full.ts';
import { UnreadableDatabase } from './safety/unreadable-database.ts';
import type { FirstTexts } from './texts/texts.ts';

/** What to say when something asked of the background was not done. */
export function failureWords(error: unknown, { failures }: FirstTexts): string {
  if (error instanceof DiskFull) return failures.diskFull;
  return error instanceof UnreadableDatabase ? failures.unreadable : failures.action;
}
