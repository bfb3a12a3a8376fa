import browser from 'webextension-polyfill';
import { CLOCK_KEY, isOtherClock } from '../../utils/last-clock.ts';
import { BROWSER_ZONES } from '../../utils/storage-names.ts';
import { storedKeys } from '../../utils/stored-keys.ts';
import { watchSoon } from './watch-soon.ts';

const DUE_KEYS = ['refresh-due', 'restore-due', 'index-due', CLOCK_KEY];

/**
 * What every start of the worker makes sure of, without loading anything heavy when all is well: the alarm stands,
 * the session's scripts are registered, the browser's clock data was looked at, what an earlier worker left
 * unfinished is finished, what was derived on another day or in another zone is derived anew, and what is kept is
 * looked after.
 */
export async function afterStart(): Promise<void> {
  watchSoon();
  const [alarm, local, keys, session] = await Promise.all([
    browser.alarms.get('wake'),
    browser.storage.local.get(DUE_KEYS),
    storedKeys(),
    browser.storage.session.get(['scripts-registered', BROWSER_ZONES]),
  ]);
  const now = Date.now();
  if (!alarm || alarm.scheduledTime > now + 25 * 3_600_000)
    await (await import('./alarms.ts')).ensureAlarm(now);
  if (!session['scripts-registered']) await (await import('./registered-scripts.ts')).syncScriptsOnce();
  const isFirstLook = !session[BROWSER_ZONES] && (await lookAtZones(now));
  if (isFirstLook || local['refresh-due'] || isOtherClock(local, now))
    await (await import('./refresh.ts')).refresh();
  if (local['restore-due']) await (await import('./restoring.ts')).finishRestore();
  if (local['index-due']) await (await import('./keep-index.ts')).keepIndexInOrder();
  if (keys.some((key) => key.startsWith('check-job:'))) await (await import('./checks.ts')).startRound('due');
}

async function lookAtZones(now: number): Promise<boolean> {
  return (await import('../../utils/browser-zones-store.ts')).lookAtBrowserZones(now);
}
