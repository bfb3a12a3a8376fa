import { expect } from 'vitest';
import browser from 'webextension-polyfill';
import type { AppDatabase } from '../../utils/database.ts';
import { WAY } from '../simulation/simulated-shop.ts';
import { textsFor } from '../support/texts-for.ts';
import type { Life } from './life.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What the words of simulated shops mean. */
const MEANING = ['processing', 'shipped', 'out-for-delivery', 'delivered'];

/** Everything that must be true at any time that nothing is under way. */
export async function expectTruth(life: Life): Promise<void> {
  const db = await life.browser.database();
  await expectHistory(life, db);
  await expectNotifications(life, db);
  await expectWritten(life, db);
  await expectPlans(life, db);
  await expectNumber(life);
}

/** The number on the toolbar is right, whatever was done last. */
export async function expectNumber({ browser: simulated }: Life): Promise<void> {
  const db = await simulated.database();
  expect(await simulated.badge(), 'the number on the toolbar').toBe(await badgeFromScratch(db));
}

/** No status that the shop never showed; each step begins where the last one ended; times run on. */
async function expectHistory({ shops }: Life, db: AppDatabase): Promise<void> {
  const shown = new Map(
    shops.flatMap(({ orders }) => orders).map((order) => [String(order.id), order.shown]),
  );
  const events = Map.groupBy(await db.orderEvents.orderBy('at').toArray(), ({ orderId }) => orderId);
  for (const order of await db.orders.toArray()) {
    const own = events.get(order.id) ?? [];
    const isOurs = order.manual;
    const seen = [...(shown.get(order.key) ?? [])].map((label) => MEANING[WAY.indexOf(label)]);
    if (!isOurs) expect(seen, `what the shop showed of ${order.reference}`).toContain(order.status);
    let last: unknown = null;
    for (const { change } of own) {
      if (change.kind === 'followed') last = change.status;
      if (change.kind !== 'status') continue;
      if (!isOurs) expect(seen, `what the shop showed of ${order.reference}`).toContain(change.to);
      expect(change.from, `the step of ${order.reference} to ${change.to}`).toBe(last);
      expect(change.to, `the step of ${order.reference}`).not.toBe(last);
      last = change.to;
    }
    expect(own.filter(({ change }) => change.kind === 'followed')).toHaveLength(1);
    expect(order.status, `${order.reference} stands where its history ends`).toBe(last);
  }
}

/** One notification for each piece of news, and none that nothing stands behind. */
async function expectNotifications({ browser: { around } }: Life, db: AppDatabase): Promise<void> {
  const { words } = textsFor('fr').status;
  const references = new Map((await db.orders.toArray()).map(({ id, reference }) => [id, reference]));
  const happened = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { orderId, change } of await db.orderEvents.toArray())
    if (change.kind === 'status') count(happened, `${references.get(orderId)} ${words[change.to]}`);
  const shownTimes = Map.groupBy(around.notified, ({ id }) => id);
  // A worker killed after it showed one and before it noted that shows it again, under the same id.
  for (const [id, times] of shownTimes)
    expect(times.length, `times that ${id} was shown`).toBeLessThanOrEqual(3);
  const told = new Map<string, number>();
  const byId = new Map(around.notified.map((one) => [one.id, one.message]));
  for (const line of [...byId.values()].flatMap((message) => message.split('\n'))) {
    const [, reference, what = ''] = /^(R\d+)\s?:\s(.*)$/.exec(line) ?? [];
    for (const word of what.split(', '))
      if (Object.values(words).includes(word)) count(told, `${reference} ${word}`);
  }
  for (const [news, times] of told)
    expect(times, `times that was told: ${news}`).toBeLessThanOrEqual(happened.get(news) ?? 0);
}

async function expectWritten({ written }: Life, db: AppDatabase): Promise<void> {
  for (const [id, note] of written.notes) expect((await db.orders.get(id))?.note, 'a note').toBe(note);
  for (const [id, name] of written.partners)
    expect((await db.partners.get(id))?.name, 'a partner').toBe(name);
  for (const [id, name] of written.folders) expect((await db.folders.get(id))?.name, 'a folder').toBe(name);
  const kept = new Set(await db.bookmarks.toCollection().primaryKeys());
  for (const id of written.bookmarks)
    if (!kept.has(id))
      expect(written.deleted.get(id) ?? Date.now(), 'a bookmark').toBeLessThan(Date.now() - 29 * DAY);
  for (const [id, { title, isDone, isDeleted }] of written.sheets) {
    const sheet = await db.sheets.get(id);
    if (isDeleted && !sheet) {
      expect(written.deleted.get(id), title).toBeLessThan(Date.now() - 29 * DAY);
      continue;
    }
    expect(sheet, 'a sheet').toMatchObject({ title });
    expect([sheet?.doneAt !== null, sheet?.deletedAt !== null], title).toEqual([isDone, isDeleted]);
  }
}

/** The alarm stands, nothing is left over, and each supplier with something to come is looked at some day soon. */
async function expectPlans({ browser: simulated, shops }: Life, db: AppDatabase): Promise<void> {
  const alarm = await simulated.alarm();
  expect(alarm?.scheduledTime, 'the alarm').toBeLessThanOrEqual(Date.now() + 25 * HOUR);
  const left = Object.keys(await browser.storage.local.get(null)).filter((key) =>
    /^check-job:|-due$/.test(key),
  );
  expect(left, 'what is left over').toEqual([]);
  const { ordersToCheck } = await import('../../utils/checks/schedule.ts');
  for (const { id, name, nextCheckAt } of await db.suppliers.toArray()) {
    const open = ordersToCheck(await db.orders.where('supplierId').equals(id).toArray(), Date.now());
    if (open.length > 0)
      expect(nextCheckAt ?? Number.POSITIVE_INFINITY, name).toBeLessThan(Date.now() + 8 * DAY);
  }
  for (const { origin, requests } of shops) {
    const lately = requests.filter((at) => at > Date.now() - DAY).length;
    expect(lately, `questions to ${origin} in a day`).toBeLessThan(100);
  }
}

/** The number as somebody would count it who knows only what is stored. */
export async function badgeFromScratch(db: AppDatabase): Promise<string> {
  const { loadSettings } = await import('../../utils/settings-store.ts');
  const { readPileRows } = await import('../../utils/pile/pile-store.ts');
  const { pileContext } = await import('../../utils/pile/pile-context.ts');
  const { pileNow } = await import('../../utils/pile/pile-now.ts');
  const { toolbarBadge } = await import('../../utils/pile/toolbar-badge.ts');
  const settings = await loadSettings();
  const rows = await readPileRows(db, Date.now(), settings.recheckMonths);
  const { backupAge } = await import('../../utils/backup/backup-log.ts');
  const { view } = pileNow(rows, await pileContext(rows, settings, Date.now(), await backupAge(db)));
  return toolbarBadge(view.counts, view.today).text;
}
