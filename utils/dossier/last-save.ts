import browser from 'webextension-polyfill';
import type { Instant } from '../dates/day.ts';
import type { Saved } from './save-bookmark.ts';

/** What was saved last, for the popup's card: it outlives the worker, not the session. */
export interface LastSave {
  saved: Saved;
  at: Instant;
  /** The owner chose *New folder…*: its name is still to be given. */
  newFolder: boolean;
  /** The popup has not shown it yet. */
  fresh: boolean;
}

export const LAST_SAVE_KEY = 'last-save';

export async function keepLastSave(last: LastSave): Promise<void> {
  await browser.storage.session.set({ [LAST_SAVE_KEY]: last });
}

export async function forgetLastSave(): Promise<void> {
  await browser.storage.session.remove(LAST_SAVE_KEY);
}
