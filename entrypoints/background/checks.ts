import browser from 'webextension-polyfill';
import { type CheckTarget, planRound, runRound } from '../../utils/checks/check-round.ts';
import { checkStore } from '../../utils/checks/check-store.ts';
import type { CheckTools } from '../../utils/checks/check-supplier.ts';
import { closeOffscreen } from '../../utils/checks/offscreen-document.ts';
import { parsePage } from '../../utils/checks/parse-page.ts';
import { closeLeftoverTab, readInTab } from '../../utils/checks/read-in-tab.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { sitePattern } from '../../utils/orders/shop-place.ts';
import { loadSettings, zoneOf } from '../../utils/settings-store.ts';
import { ensureAlarm, noteWake, wakeSoon } from './alarms.ts';
import { gate } from './gate.ts';
import { purgeOnceADay } from './purge.ts';
import { changing, refresh } from './refresh.ts';
import { redrawBadges } from './registered-scripts.ts';
import { saveWeekly } from './weekly-backup.ts';

/** The alarm: everything overdue, computed from the clock; how many wakes were missed does not matter. */
export async function wake(): Promise<void> {
  const now = Date.now();
  await noteWake(now);
  await ensureAlarm(now);
  await closeLeftoverTab();
  const db = await openDatabase();
  await purgeOnceADay(db, now);
  await startRound('due');
  await roundDone();
  await saveWeekly(now);
  await refresh();
}

/** Writes what is to be checked to disk and starts; whoever asked need not wait for the end. */
export async function startRound(target: CheckTarget): Promise<void> {
  await planRound(target, await checkTools());
  again = true;
  running ??= run().finally(() => {
    running = null;
  });
}

export async function roundDone(): Promise<void> {
  await running;
}

let running: Promise<void> | null = null;
/** Jobs were added since the round began. */
let again = false;

async function run(): Promise<void> {
  while (again) {
    again = false;
    if ((await checkStore.jobs()).length === 0) continue;
    await wakeSoon(Date.now());
    await changing(async () => runRound(await checkTools()));
    await redrawBadges();
  }
  await closeOffscreen();
}

async function checkTools(): Promise<CheckTools> {
  return {
    db: await openDatabase(),
    zone: zoneOf(await loadSettings()),
    store: checkStore,
    gate,
    fetch: (...request) => fetch(...request),
    parse: parsePage,
    readInTab,
    clock: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => Math.random(),
    isOnline: () => navigator.onLine,
    isGranted: (origin) => browser.permissions.contains({ origins: [sitePattern(origin)] }),
  };
}
