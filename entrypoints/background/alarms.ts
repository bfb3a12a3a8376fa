import browser from 'webextension-polyfill';
import { checkStore } from '../../utils/checks/check-store.ts';
import { nextWakeAt } from '../../utils/checks/schedule.ts';
import type { AppDatabase } from '../../utils/database.ts';
import { addDays } from '../../utils/dates/calendar-day.ts';
import type { Instant } from '../../utils/dates/day.ts';
import { dayAt, instantOf } from '../../utils/dates/zoned-time.ts';
import { allSuppliers } from '../../utils/orders/supplier-store.ts';

/** The only alarm: on each wake everything that is overdue is done, and the next is set. */
export const WAKE = 'wake';
const LAST_WAKE_KEY = 'last-wake';
const MINUTE = 60_000;

/**
 * Sets the alarm to the next thing to do. One that stands right already is left alone: setting it anew restarts it.
 * @param punctual when else something changes that must be told at once
 */
export async function planWake(
  db: AppDatabase,
  { at, zone, punctual }: { at: Instant; zone: string; punctual: (Instant | null)[] },
): Promise<void> {
  const due = (await allSuppliers(db)).filter(({ paused }) => !paused).map(({ nextCheckAt }) => nextCheckAt);
  const midnight = instantOf(addDays(dayAt(at, zone), 1), '00:00', zone);
  const unfinished = (await checkStore.jobs()).length > 0 ? at + MINUTE : null;
  const { [LAST_WAKE_KEY]: last } = await browser.storage.local.get(LAST_WAKE_KEY);
  const lastWakeAt = typeof last === 'number' ? last : 0;
  await setAlarm(nextWakeAt(due, [midnight, unfinished, ...punctual], lastWakeAt, at));
}

/** While a check is under way: should the worker die, the rest is done in a minute. */
export async function wakeSoon(now: Instant): Promise<void> {
  await setAlarm(now + MINUTE);
}

async function setAlarm(when: Instant): Promise<void> {
  const alarm = await browser.alarms.get(WAKE);
  if (alarm && Math.abs(alarm.scheduledTime - when) < MINUTE) return;
  await browser.alarms.create(WAKE, { when });
}

/**
 * At every start of the worker. Browsers lose alarms on updates and restarts, and park them when the clock is set
 * back; a missing or parked one is set to soon, and the wake then plans properly.
 */
export async function ensureAlarm(now: Instant): Promise<void> {
  const alarm = await browser.alarms.get(WAKE);
  const isParked = alarm && alarm.scheduledTime > now + 25 * 60 * MINUTE;
  if (!alarm || isParked) await browser.alarms.create(WAKE, { when: now + MINUTE });
}

export async function noteWake(now: Instant): Promise<void> {
  await browser.storage.local.set({ [LAST_WAKE_KEY]: now });
}
