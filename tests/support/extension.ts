import type { Page } from '@playwright/test';
import type { PageMessages } from '../../utils/messages.ts';
import type { Chromium } from './chromium.ts';
import { isDatabaseMade, readRows, type Tables, writeRows } from './raw-database.ts';
import { until } from './until.ts';

/** Does something in an extension page that shows nothing and runs none of our code. */
export async function inExtension<Result>(
  { context, extensionId }: Chromium,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const result = await work(page);
  await page.close();
  return result;
}

/** Sends a message as popup and desk do, and answers what the background answers. */
export function tell<Name extends keyof PageMessages>(
  chromium: Chromium,
  name: Name,
  ...args: Parameters<PageMessages[Name]>
): Promise<ReturnType<PageMessages[Name]>> {
  return inExtension(chromium, async (page) => {
    const reply = await page.evaluate((envelope) => chrome.runtime.sendMessage(envelope), { name, args } as {
      name: string;
      args: unknown[];
    });
    if ('error' in reply) throw new Error(`${name}: ${reply.error}`);
    return reply.value;
  });
}

/** Every stored row of a table, read without our own code. */
export function rowsOf<Name extends keyof Tables>(chromium: Chromium, table: Name): Promise<Tables[Name][]> {
  return inExtension(chromium, (page) => page.evaluate(readRows<Tables[Name]>, table as string));
}

/** Rows handed over in one message. */
const AT_ONCE = 1_000;

/** Writes rows as they are, once our own code has made the database: a state on the desk that would take days to come by. */
export function putRows<Name extends keyof Tables>(
  chromium: Chromium,
  table: Name,
  rows: Tables[Name][],
): Promise<void> {
  return putTables(chromium, { [table]: rows });
}

/** The same for several tables, by their names. */
export function putTables(chromium: Chromium, tables: Record<string, object[]>): Promise<void> {
  return inExtension(chromium, async (page) => {
    await until('the database is made', () => page.evaluate(isDatabaseMade));
    for (const [table, rows] of Object.entries(tables))
      for (let at = 0; at < rows.length; at += AT_ONCE)
        await page.evaluate(writeRows, { table, rows: rows.slice(at, at + AT_ONCE) });
  });
}

/** The number on the toolbar button. */
export function toolbarNumber({ worker }: Chromium): Promise<string> {
  return worker.evaluate(() => chrome.action.getBadgeText({}));
}

/** How many notifications of ours are shown. */
export async function notificationCount({ worker }: Chromium): Promise<number> {
  const shown = await worker.evaluate(() => chrome.notifications.getAll());
  return Object.keys(shown).length;
}

/** Waits for the check under way to end: a look at five pages of one shop takes twenty seconds. */
export function checkOver({ worker }: Chromium): Promise<void> {
  return until(
    'the check is over',
    () =>
      worker.evaluate(async () =>
        Object.keys(await chrome.storage.local.get(null)).every((key) => !key.startsWith('check-job:')),
      ),
    60,
  );
}

/** Makes every supplier due, and rings the alarm that the extension has set. */
export async function ringAlarm(chromium: Chromium): Promise<void> {
  await checkOver(chromium);
  const suppliers = await rowsOf(chromium, 'suppliers');
  await putRows(
    chromium,
    'suppliers',
    suppliers.map((supplier) => ({ ...supplier, nextCheckAt: 1, lastCheckAt: null })),
  );
  await chromium.worker.evaluate(async () => {
    const [alarm] = await chrome.alarms.getAll();
    if (!alarm) throw new Error('no alarm is set');
    // Undocumented, and the only way to let an alarm ring now.
    const event = chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void };
    event.dispatch(alarm);
  });
}
