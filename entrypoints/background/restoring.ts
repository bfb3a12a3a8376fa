import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { restoreShape } from '../../utils/backup/backup-shapes.ts';
import { type RestoreRequest, restoreState } from '../../utils/backup/restore.ts';
import { putSettings, storedSettings } from '../../utils/backup/stored-settings.ts';
import type { AppDatabase } from '../../utils/database.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { giveBackUnused } from './give-back.ts';
import { keepIndexInOrder } from './keep-index.ts';
import { createMenus } from './menus.ts';
import { syncRegisteredScripts } from './registered-scripts.ts';
import { writing } from './writing.ts';

/** There while a state comes in: a worker that starts anew does it, or what is left of it. */
const DUE_KEY = 'restore-due';

/** Brings a state in, and then everything that follows from it. */
export const restore = writing(async (request: RestoreRequest) => {
  await browser.storage.local.set({ [DUE_KEY]: request });
  await navigator.locks.request('restore', () => bringIn(request));
});

/** What an earlier worker did not finish. One that cannot be, as its state is not whole, is given up. */
export async function finishRestore(): Promise<void> {
  const { [DUE_KEY]: due } = await browser.storage.local.get(DUE_KEY);
  const request = v.safeParse(restoreShape, due);
  if (request.success) await restore(request.output).catch(() => undefined);
  else await browser.storage.local.remove(DUE_KEY);
}

async function bringIn(request: RestoreRequest): Promise<void> {
  const db = await openDatabase();
  try {
    await restoreState(db, request, { at: Date.now(), settings: await storedSettings() });
    await handOutSettings(db);
    await followUp();
  } finally {
    await browser.storage.local.remove(DUE_KEY);
  }
}

/** Settings lie outside the database: they are put there after it was written, and as often as it takes. */
async function handOutSettings(db: AppDatabase): Promise<void> {
  for (const { id, settingsDue } of await db.savedStates.toArray()) {
    if (settingsDue.length === 0) continue;
    await putSettings(settingsDue);
    await db.savedStates.update(id, { settingsDue: [] });
  }
}

/** The browser is told what is there now: the menu and its language, which sites are needed, whose pages get our script; the search is made anew. */
export async function followUp(): Promise<void> {
  await createMenus();
  await giveBackUnused();
  await syncRegisteredScripts();
  void keepIndexInOrder();
}
