import { expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { KEPT_TABLES } from '../../../utils/backup/kept-tables.ts';
import { AppDatabase } from '../../../utils/database.ts';
import { keptLog, nextKeepAt, readKept } from '../../../utils/safety/kept-outside.ts';
import { knownLoss } from '../../../utils/safety/loss.ts';
import { STAMP_ID } from '../../../utils/safety/stamp-writes.ts';
import { acceptLoss, watchOver } from '../../../utils/safety/watch-over.ts';
import { defaultSettings, saveSettings } from '../../../utils/settings-store.ts';
import { dump, putDesk, smallDesk } from '../../support/any-desk.ts';
import { noPause } from '../../support/backups.ts';
import { anOrder, aPartner, NOW } from '../../support/builders.ts';
import { loseRows } from '../../support/lost-rows.ts';
import { aDatabase } from '../../support/test-database.ts';

const MINUTE = 60_000;
const LATER = NOW + 60 * MINUTE;

async function aWatchedDesk(): Promise<AppDatabase> {
  const db = aDatabase();
  await putDesk(db, smallDesk());
  await saveSettings(defaultSettings('fr'));
  expect(await watchOver(db, NOW)).toBeNull();
  return db;
}

const keptRows = async (table: string) => (await readKept(noPause))?.backup.rows.get(table) ?? [];

/** The same name in a browser that began anew. */
async function begunAnew(db: AppDatabase): Promise<AppDatabase> {
  await db.delete();
  return new AppDatabase(db.name);
}

test('a database that was begun anew is told from one that was emptied', async () => {
  const db = await begunAnew(await aWatchedDesk());
  const loss = await watchOver(db, LATER);
  expect(loss).toMatchObject({ kind: 'empty', at: LATER, before: { orders: 1 }, now: { orders: 0 } });
  await db.delete();
});

test('so it is when something was written to it before anybody looked', async () => {
  const db = await begunAnew(await aWatchedDesk());
  await putDesk(db, smallDesk());
  expect(await watchOver(db, LATER)).toMatchObject({ kind: 'empty', now: { orders: 1 } });
  await db.delete();
});

test.each(KEPT_TABLES.map(({ name }) => name))(
  'a row of %s that goes without being deleted is missed',
  async (table) => {
    const db = await aWatchedDesk();
    await loseRows(db, table);
    const before = { [table]: smallDesk()[table]?.length };
    expect(await watchOver(db, LATER)).toMatchObject({ kind: 'rows', before, now: { [table]: 0 } });
  },
);

test('an earlier state is known, even where it holds as much', async () => {
  const db = await aWatchedDesk();
  const before = await db.stamps.get(STAMP_ID);
  await db.orders.update('order-1', { note: 'changed' });
  expect(await watchOver(db, LATER)).toBeNull();
  await loseRows(db, 'stamps', before);
  expect(await watchOver(db, LATER)).toMatchObject({ kind: 'older' });
});

test('where nothing was kept, nothing is lost', async () => {
  const db = aDatabase();
  await db.importParts.clear();
  expect(await watchOver(db, NOW)).toBeNull();
  const other = await begunAnew(db);
  expect(await watchOver(other, LATER)).toBeNull();
  await other.delete();
});

test('what is suspected leaves what is kept outside alone, until the owner goes on', async () => {
  const db = await begunAnew(await aWatchedDesk());
  await watchOver(db, LATER);
  await db.partners.add(aPartner({ id: 'new' }));
  await db.partners.add(aPartner({ id: 'newer' }));
  for (let hour = 1; hour < 5; hour++) {
    expect(await watchOver(db, LATER + hour * 60 * MINUTE)).toMatchObject({ kind: 'empty', at: LATER });
  }
  expect(await keptRows('orders')).toHaveLength(1);
  expect(await keptRows('partners')).toEqual([aPartner()]);

  await acceptLoss(db);
  expect(await knownLoss()).toBeNull();
  expect(await watchOver(db, LATER + 6 * 60 * MINUTE)).toBeNull();
  expect(await keptRows('orders')).toEqual([]);
  expect(await keptRows('partners')).toHaveLength(2);
  await db.delete();
});

test('what matters most is kept, as it is stored, and page texts are not', async () => {
  const db = await aWatchedDesk();
  const kept = await readKept(noPause);
  const stored = await dump(db);
  expect(kept?.backup.refusals).toEqual([]);
  const left = KEPT_TABLES.map(({ name }) => name).filter((name) => !kept?.backup.rows.has(name));
  expect(left).toEqual(['checks', 'pageTexts', 'earlierTexts']);
  for (const [table, rows] of kept?.backup.rows ?? [])
    if (table !== 'settings') expect(rows, table).toEqual(stored[table]);
});

test('it is kept again after a change, the more seldom the larger it is', async () => {
  const db = await aWatchedDesk();
  const notes = async () => (await keptRows('orders')).map((order) => Reflect.get(order, 'note'));
  const due = nextKeepAt(await keptLog(), NOW);
  await db.orders.put(anOrder({ note: 'one' }));
  await watchOver(db, due - 1);
  expect(await notes()).toEqual(['']);
  await watchOver(db, due);
  expect(await notes()).toEqual(['one']);
  expect(due - NOW).toBeLessThan(10_000);
  expect(nextKeepAt({ at: NOW, database: 'large', writes: 1, bytes: 2 ** 21 }, NOW)).toBe(NOW + 30 * MINUTE);
});

test('nothing new is not written again, and a clock that was ahead does not put it off', async () => {
  const db = await aWatchedDesk();
  await watchOver(db, LATER);
  expect((await keptLog())?.at).toBe(NOW);
  await db.orders.put(anOrder({ note: 'one' }));
  await watchOver(db, NOW - 60 * MINUTE);
  expect((await keptLog())?.at).toBe(NOW - 60 * MINUTE);
});

/** The newest slot as a crash leaves it: some of its bytes are others. */
async function tear(name: string): Promise<void> {
  const slots: Record<string, unknown> = await browser.storage.local.get([`${name}-a`, `${name}-b`]);
  const [[key, slot] = ['', null]] = Object.entries(slots).sort(
    ([, one], [, other]) =>
      Number(Reflect.get(Object(other), 'number')) - Number(Reflect.get(Object(one), 'number')),
  );
  const torn = String(Reflect.get(Object(slot), 'text')).replaceAll(/[0-9]/g, '9');
  await browser.storage.local.set({ [key]: { ...Object(slot), text: torn } });
}

test.each(['kept-outside', 'sentinel'])('of a torn slot of %s the older one is used', async (name) => {
  const db = await aWatchedDesk();
  await db.orders.put(anOrder({ note: 'newer' }));
  await watchOver(db, LATER);
  await tear(name);
  expect(await watchOver(db, LATER + 1)).toBeNull(); // nobody cries wolf
  if (name === 'kept-outside') expect(await keptRows('orders')).toMatchObject([{ note: '' }]);
  const other = await begunAnew(db);
  expect(await watchOver(other, LATER + 2)).toMatchObject({ kind: 'empty' });
  await other.delete();
});
