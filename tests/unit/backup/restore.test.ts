import { describe, expect, test } from 'vitest';
import { emptyDrawer } from '../../../utils/backup/empty-drawer.ts';
import { linesOf } from '../../../utils/backup/lines.ts';
import { previewBackup } from '../../../utils/backup/preview.ts';
import { purgeStates } from '../../../utils/backup/purge-states.ts';
import { restoreState } from '../../../utils/backup/restore.ts';
import { POINT_DAYS, restorePoints } from '../../../utils/backup/saved-state.ts';
import { stagePiece } from '../../../utils/backup/stage-piece.ts';
import type { AppDatabase } from '../../../utils/database.ts';
import { NO_FILTERS } from '../../../utils/dossier/search/bookmark-filters.ts';
import { keepIndex } from '../../../utils/dossier/search/keep-index.ts';
import { searchBookmarks } from '../../../utils/dossier/search/search-bookmarks.ts';
import { dump, putDesk, smallDesk } from '../../support/any-desk.ts';
import { backupOf, goBack, handMade, noPause, readFile, restoreFile } from '../../support/backups.ts';
import { aBookmark, anOrder, aPartner, aSupplier, NOW } from '../../support/builders.ts';
import { refusedWherever } from '../../support/full-disk.ts';
import { aDatabase } from '../../support/test-database.ts';

const DAY = 24 * 3_600_000;

async function aSmallDesk(): Promise<AppDatabase> {
  const db = aDatabase();
  await putDesk(db, smallDesk());
  return db;
}

const preview = async (db: AppDatabase, file: Blob) => {
  const tables = await previewBackup(db, await readFile(file), [], noPause);
  return Object.fromEntries(tables.map(({ table, ...counts }) => [table, counts]));
};

describe('a preview', () => {
  test('tells what is new, the same, different, refused, and only here', async () => {
    const db = await aSmallDesk();
    const file = await handMade([
      JSON.stringify(['partners', aPartner()]),
      JSON.stringify(['partners', aPartner({ id: 'b' })]),
      JSON.stringify(['partners', aPartner({ zone: 'nowhere' })]),
      JSON.stringify(['orders', anOrder({ note: 'other' })]),
      JSON.stringify(['passwords', { id: 'a' }]),
    ]);
    await db.orders.add(anOrder({ id: 'here', key: 'here' }));
    const nothing = { added: 0, same: 0, twins: 0, differs: 0, refused: 0, onlyHere: 0 };
    expect(await preview(db, file)).toEqual({
      settings: nothing,
      orders: { ...nothing, differs: 1, onlyHere: 1 },
      partners: { ...nothing, added: 1, same: 1, refused: 1 },
      passwords: { ...nothing, refused: 1 },
    });
  });
});

describe('merging', () => {
  test.each([
    ['keep', 'mine'],
    ['take', 'theirs'],
  ] as const)('adds what is new and, where both differ, can %s', async (differing, note) => {
    const db = aDatabase();
    await putDesk(db, { orders: [anOrder({ note: 'mine' }), anOrder({ id: 'here', key: 'here' })] });
    const other = aDatabase();
    await putDesk(other, { orders: [anOrder({ note: 'theirs' }), anOrder({ id: 'new', key: 'new' })] });
    await restoreFile(db, await backupOf(other), { mode: 'merge', differing });
    const orders = await db.orders.toArray();
    expect(orders.map(({ id }) => id).sort()).toEqual(['here', 'new', 'order-1']);
    expect(await db.orders.get('order-1')).toMatchObject({ note });
  });

  test('knows the same supplier and order under other ids, and puts the rest with them', async () => {
    const db = await aSmallDesk();
    const events = await db.orderEvents.count();
    const other = aDatabase();
    await putDesk(other, {
      suppliers: [aSupplier({ id: 's' })],
      orders: [anOrder({ id: 'o', supplierId: 's' }), anOrder({ id: 'p', supplierId: 's', key: '1002' })],
      orderEvents: [
        { id: 'e', orderId: 'o', at: NOW, glance: 'click', change: { kind: 'found' } },
        { id: 'f', orderId: 'p', at: NOW, glance: 'click', change: { kind: 'found' } },
      ],
    });
    const file = await backupOf(other);
    expect(await preview(db, file)).toMatchObject({
      suppliers: { twins: 1, onlyHere: 1 },
      orders: { twins: 1, added: 1 },
      orderEvents: { twins: 1, added: 1 },
    });
    await restoreFile(db, file, { mode: 'merge', differing: 'take' });
    expect(await db.suppliers.toArray()).toEqual([aSupplier()]);
    expect((await db.orders.toArray()).map(({ id, supplierId }) => [id, supplierId]).sort()).toEqual([
      ['order-1', 'supplier-1'],
      ['p', 'supplier-1'],
    ]);
    expect(await db.orderEvents.count()).toBe(events + 1);
  });
});

describe('replacing', () => {
  test('leaves alone the tables that the file’s writer did not know', async () => {
    const db = await aSmallDesk();
    await restoreFile(db, await handMade([JSON.stringify(['orders', anOrder({ id: 'only' })])]));
    expect(await db.orders.toCollection().primaryKeys()).toEqual(['only']);
    expect(await db.partners.count()).toBe(1);
  });

  test('asked for twice is done once, and has one restore point', async () => {
    const db = await aSmallDesk();
    const request = await restoreFile(db, await backupOf(aDatabase()));
    await db.partners.add(aPartner({ id: 'since' }));
    await restoreState(db, request, { at: NOW, settings: [] });
    expect(await db.partners.toCollection().primaryKeys()).toEqual(['since']);
    expect(await restorePoints(db)).toHaveLength(1);
    expect(await db.savedStates.count()).toBe(1); // what was staged is gone
  });

  test('does nothing when a piece is missing', async () => {
    const db = await aSmallDesk();
    const before = await dump(db);
    await stagePiece(db, { stateId: 's', number: 1, lines: linesOf('orders', [anOrder({ id: 'x' })]) }, NOW);
    const request = { stateId: 's', pointId: 'p', mode: 'replace', differing: 'keep' } as const;
    const restoring = restoreState(
      db,
      { ...request, tables: ['orders'], pieces: 2 },
      { at: NOW, settings: [] },
    );
    await expect(restoring).rejects.toMatchObject({ name: 'IncompleteState' });
    expect(await dump(db)).toEqual(before);
    expect(await restorePoints(db)).toEqual([]);
  });

  test('does nothing when the last write fails', async () => {
    const db = await aSmallDesk();
    const before = await dump(db);
    const file = await backupOf(await aSmallDesk());
    db.pageTexts.hook('creating', () => {
      throw new Error('disk full');
    });
    await expect(restoreFile(db, file)).rejects.toThrow('disk full');
    expect(await dump(db)).toEqual(before);
    expect(await restorePoints(db)).toEqual([]);
  });

  test.each(['replace', 'merge'] as const)(
    'does nothing on a full disk and lays nothing aside (%s), wherever the room ends',
    async (mode) => {
      const db = aDatabase();
      await putDesk(db, { partners: [aPartner()], orders: [anOrder()] });
      const file = await backupOf(await aSmallDesk());
      await refusedWherever(db, () => restoreFile(db, file, { mode, differing: 'take' }));
      expect(await db.suppliers.count()).toBeGreaterThan(0);
    },
  );

  test('checks again what was staged, whoever staged it', async () => {
    const db = aDatabase();
    const lines = ['["partners",{"id":"a","zone":"nowhere"}]', '["searchState",{"id":"state"}]', '{'].join(
      '\n',
    );
    await stagePiece(db, { stateId: 's', number: 0, lines }, NOW);
    const request = { stateId: 's', pointId: 'p', mode: 'replace', differing: 'keep', pieces: 1 } as const;
    await restoreState(db, { ...request, tables: ['partners', 'searchState'] }, { at: NOW, settings: [] });
    expect(await db.partners.count()).toBe(0);
    expect(await db.searchState.count()).toBe(0);
  });

  test('has the search find what is there now', async () => {
    const [db, other] = [await aSmallDesk(), aDatabase()];
    await keepIndex(db);
    await putDesk(other, { bookmarks: [aBookmark({ id: 'b', title: 'Bail commercial' })] });
    await restoreFile(db, await backupOf(other));
    const titles = async (typed: string) =>
      (await searchBookmarks(db, typed, NO_FILTERS, { offset: 0, limit: 10 })).total;
    for (const step of ['before', 'after'] as const) {
      if (step === 'after') await keepIndex(db);
      expect([await titles('bail'), await titles('441-10')], step).toEqual([1, 0]);
    }
  });
});

describe('a restore point', () => {
  test('brings an emptied drawer back, and leaves the others', async () => {
    const db = await aSmallDesk();
    const before = await dump(db);
    await emptyDrawer(db, { drawer: 'orders', pointId: 'p' }, NOW);
    expect([await db.orders.count(), await db.suppliers.count(), await db.partners.count()]).toEqual([
      0, 0, 1,
    ]);
    await emptyDrawer(db, { drawer: 'orders', pointId: 'p' }, NOW); // the message came twice
    await db.partners.add(aPartner({ id: 'since' }));
    await goBack(db, 'p');
    expect(await dump(db)).toEqual({
      ...before,
      partners: [...(before.partners ?? []), aPartner({ id: 'since' })],
    });
  });

  test('is there, or the drawer is not emptied, wherever the room ends; nor is it lost going back', async () => {
    const db = await aSmallDesk();
    await refusedWherever(db, () => emptyDrawer(db, { drawer: 'orders', pointId: 'p' }, NOW));
    expect(await db.orders.count()).toBe(0);
    await refusedWherever(db, () => goBack(db, 'p'));
    expect(await db.orders.count()).toBe(1);
  });

  test('is not overwritten by what is staged under its id', async () => {
    const db = await aSmallDesk();
    await emptyDrawer(db, { drawer: 'partners', pointId: 'p' }, NOW);
    await expect(stagePiece(db, { stateId: 'p', number: 0, lines: '' }, NOW)).rejects.toThrow();
    await goBack(db, 'p');
    expect(await db.partners.count()).toBe(1);
  });

  test('lasts a month, and the last five do', async () => {
    const db = await aSmallDesk();
    for (let n = 0; n < 7; n++)
      await emptyDrawer(db, { drawer: 'partners', pointId: `p${n}` }, NOW + n * 6 * DAY);
    await stagePiece(db, { stateId: 's', number: 0, lines: '' }, NOW);
    await purgeStates(db, NOW + 36 * DAY);
    expect((await restorePoints(db)).map(({ id }) => id)).toEqual(['p6', 'p5', 'p4', 'p3', 'p2']);
    await purgeStates(db, NOW + (24 + POINT_DAYS) * DAY + 1);
    expect((await restorePoints(db)).map(({ id }) => id)).toEqual(['p6', 'p5']);
    const kept = new Set((await db.savedPieces.toArray()).map(({ stateId }) => stateId));
    expect([...kept].filter((id) => id === 's' || id === 'p2')).toEqual([]);
  });
});
