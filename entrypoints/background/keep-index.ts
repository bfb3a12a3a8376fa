import browser from 'webextension-polyfill';
import { keepIndex } from '../../utils/dossier/search/keep-index.ts';
import { openDatabase } from '../../utils/open-database.ts';

/** There while the search's index has work left: a worker that starts anew goes on with it. */
const DUE_KEY = 'index-due';

/**
 * Brings the index up to date, one run at a time. Whoever wrote something need not wait for it. Where it cannot be done
 * (the disk is full), everything is found all the same, and the next start tries again.
 */
export async function keepIndexInOrder(): Promise<void> {
  try {
    await browser.storage.local.set({ [DUE_KEY]: true });
    await navigator.locks.request('search-index', async () => {
      await keepIndex(await openDatabase());
      await browser.storage.local.remove(DUE_KEY);
    });
  } catch {}
}
