import { DiskFull } from './disk-full.ts';
import type { Texts } from './texts/texts.ts';

/** What to say when something asked of the background was not done. */
export function failureWords(error: unknown, { failures }: Texts): string {
  return error instanceof DiskFull ? failures.diskFull : failures.action;
}
