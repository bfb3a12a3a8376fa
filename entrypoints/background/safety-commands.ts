import browser from 'webextension-polyfill';
import { DATABASE_NAME } from '../../utils/database-name.ts';
import type { PageHandlers } from '../../utils/handle-messages.ts';
import { closeDatabase, openDatabase } from '../../utils/open-database.ts';
import type { Repaired } from '../../utils/safety/repair.ts';
import { acceptLoss, watchOver } from '../../utils/safety/watch-over.ts';
import { changing, refresh } from './refresh.ts';
import { followUp } from './restoring.ts';

type SafetyCommands = Pick<PageHandlers, Extract<keyof PageHandlers, `safety.${string}`>>;

/** What is done when the browser lost or damaged what is kept. */
export const safetyCommands: SafetyCommands = {
  'safety.repair': () => navigator.locks.request('repair', repair),
  'safety.accept': () => changing(async () => acceptLoss(await openDatabase())),
};

/** The gentlest way that helps. What is lost by it is known at once, and what is kept outside stays as it is. */
async function repair(): Promise<Repaired> {
  if ((await opens()) || (await opensAfter(deleteDatabase))) return done();
  if (import.meta.env.FIREFOX) return 'failed';
  if (!(await browser.permissions.contains({ permissions: ['browsingData'] }))) return 'needs-permission';
  return (await opensAfter(clearOwnDatabases)) ? done() : 'failed';
}

async function done(): Promise<Repaired> {
  await watchOver(await openDatabase(), Date.now());
  await refresh();
  await followUp();
  return 'repaired';
}

function opens(): Promise<boolean> {
  return openDatabase().then(
    () => true,
    () => false,
  );
}

async function opensAfter(remedy: () => Promise<void>): Promise<boolean> {
  await closeDatabase();
  await remedy().catch(() => undefined);
  return opens();
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(DATABASE_NAME);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
    deleting.onblocked = () => reject(new Error('another page holds it'));
  });
}

/** Chromium removes the files of this origin alone, which it can no longer open. Extension storage is none of them. */
async function clearOwnDatabases(): Promise<void> {
  const own = { origins: [location.origin], originTypes: { extension: true } };
  await browser.browsingData.remove(own, { indexedDB: true });
}
