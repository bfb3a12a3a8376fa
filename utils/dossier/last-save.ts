import browser from 'webextension-polyfill';
import type { Instant } from '../dates/day.ts';
import { LAST_SAVE } from '../storage-names.ts';
import type { Saved } from './save-bookmark.ts';

/** What was saved last, for the popup's card: it outlives the worker, not the session. */
export interface LastSave {
  saved: Saved;
  at: Instant;
  /** The owner chose *New folder…*: its name is still to be given. */
  newFolder: boolean;
  /** The popup has not shown it yet: it opens there. */
  fresh: boolean;
}

export async function keepLastSave(last: LastSave): Promise<void> {
  await browser.storage.session.set({ [LAST_SAVE]: last });
}

export async function loadLastSave(): Promise<LastSave | null> {
  const { [LAST_SAVE]: last } = await browser.storage.session.get(LAST_SAVE);
  return (last as LastSave | undefined) ?? null; // our own background's writing, of this session
}

/** Whether what is kept there, if anything, was not shown by the popup yet: it opens there. */
export function isJustSaved(last: unknown): boolean {
  return typeof last === 'object' && last !== null && 'fresh' in last && last.fresh === true;
}

/** The popup has shown it. */
export async function noteShown(last: LastSave): Promise<void> {
  await keepLastSave({ ...last, fresh: false });
}

/** It was undone. */
export async function forgetLastSave(): Promise<void> {
  await browser.storage.session.remove(LAST_SAVE);
}
