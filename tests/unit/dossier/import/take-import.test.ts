import { beforeEach, expect, test } from 'vitest';
import type { AppDatabase } from '../../../../utils/database.ts';
import { importParts } from '../../../../utils/dossier/import/import-parts.ts';
import { parseImportPart } from '../../../../utils/dossier/import/parse-import-part.ts';
import {
  IncompleteImport,
  purgeImports,
  stageImport,
  takeImport,
  undoImport,
} from '../../../../utils/dossier/import/take-import.ts';
import { takenImports } from '../../../../utils/dossier/import/taken-imports.ts';
import { NO_FILTERS } from '../../../../utils/dossier/search/bookmark-filters.ts';
import { WAITING } from '../../../../utils/dossier/search/index-rows.ts';
import { keepIndex } from '../../../../utils/dossier/search/keep-index.ts';
import { searchBookmarks } from '../../../../utils/dossier/search/search-bookmarks.ts';
import { aBookmark, aFolder, NOW } from '../../../support/builders.ts';
import { refusedWherever } from '../../../support/full-disk.ts';
import { aDatabase } from '../../../support/test-database.ts';

const ID = crypto.randomUUID();
const FOLDER = aFolder({ id: 'new', name: 'Droit' });
const DAY = 86_400_000;
let db: AppDatabase;

beforeEach(async () => {
  db = aDatabase();
  await db.folders.add(aFolder({ id: 'old', position: 3 }));
  await db.bookmarks.add(aBookmark({ id: 'mine', folderId: 'old', url: 'https://mine.example/' }));
  await keepIndex(db);
});

const record = (id: string, folderId = 'new', text: string | null = null) => ({
  bookmark: aBookmark({ id, folderId, url: `https://${id}.example/`, title: `Page ${id}` }),
  text,
  earlier: [],
});

async function stageTwo() {
  await stageImport(db, ID, 0, { folders: [FOLDER], records: [record('a', 'new', 'préavis')] }, NOW);
  await stageImport(db, ID, 1, { folders: [], records: [record('b', 'old')] }, NOW);
}

const there = async () =>
  (await db.bookmarks.filter(({ deletedAt }) => deletedAt === null).primaryKeys()).sort();
const found = async (words: string) =>
  (await searchBookmarks(db, words, NO_FILTERS)).found.map(({ bookmark }) => bookmark.id);

test('nothing is seen before all parts are taken; then all of it, in the search too', async () => {
  await stageTwo();
  expect(await there()).toEqual(['mine']);
  expect(await found('preavis')).toEqual([]);
  expect(await takeImport(db, { importId: ID, parts: 2, fileName: 'droit.html' }, NOW)).toBe(2);
  expect(await there()).toEqual(['a', 'b', 'mine']);
  expect(await found('preavis')).toEqual(['a']);
  expect(await db.folders.get('new')).toMatchObject({ name: 'Droit', position: 4 });
});

test('a part that arrives twice is one, and an import that is taken twice is one', async () => {
  await stageTwo();
  await stageTwo();
  expect([
    await takeImport(db, { importId: ID, parts: 2, fileName: 'droit.html' }, NOW),
    await takeImport(db, { importId: ID, parts: 2, fileName: 'droit.html' }, NOW),
  ]).toEqual([2, 2]);
  expect(await there()).toEqual(['a', 'b', 'mine']);
});

test('an import of which a part is missing is not taken, and what is kept stays', async () => {
  await stageImport(db, ID, 0, { folders: [FOLDER], records: [record('a')] }, NOW);
  await expect(takeImport(db, { importId: ID, parts: 2, fileName: 'droit.html' }, NOW)).rejects.toThrow(
    IncompleteImport,
  );
  await stageImport(db, ID, 5, { folders: [], records: [record('b')] }, NOW);
  await expect(takeImport(db, { importId: ID, parts: 2, fileName: 'droit.html' }, NOW)).rejects.toThrow(
    IncompleteImport,
  );
  expect(await there()).toEqual(['mine']);
  expect(await db.folders.get('new')).toBeUndefined();
});

test('a page that was saved meanwhile is left as it is', async () => {
  await stageTwo();
  await db.bookmarks.add(aBookmark({ id: 'meanwhile', folderId: 'old', url: 'https://a.example/' }));
  expect(await takeImport(db, { importId: ID, parts: 2, fileName: 'droit.html' }, NOW)).toBe(1);
  expect(await there()).toEqual(['b', 'meanwhile', 'mine']);
});

test('on a full disk nothing of an import is kept, laid aside neither, wherever the room ends', async () => {
  await refusedWherever(db, async () => {
    await stageTwo();
    await takeImport(db, { importId: ID, parts: 2, fileName: 'droit.html' }, NOW);
  });
  expect(await there()).toEqual(['a', 'b', 'mine']);
  await refusedWherever(db, () => undoImport(db, ID, NOW + 1));
  expect(await there()).toEqual(['mine']);
});

test('undo takes back what came and its folders, and leaves a folder that is used since', async () => {
  await stageTwo();
  await takeImport(db, { importId: ID, parts: 2, fileName: 'droit.html' }, NOW);
  await undoImport(db, ID, NOW + 1);
  await undoImport(db, ID, NOW + 2);
  expect(await there()).toEqual(['mine']);
  expect(await found('preavis')).toEqual([]);
  expect((await db.folders.get('new'))?.deletedAt).toBe(NOW + 1);
  expect((await db.folders.get('old'))?.deletedAt).toBeNull();

  const again = crypto.randomUUID();
  const own = aFolder({ id: 'used', name: 'Droit' });
  await stageImport(db, again, 0, { folders: [own], records: [record('c', 'used')] }, NOW);
  await takeImport(db, { importId: again, parts: 1, fileName: 'droit.html' }, NOW);
  await db.bookmarks.add(aBookmark({ id: 'later', folderId: 'used', url: 'https://later.example/' }));
  await undoImport(db, again, NOW + 1);
  expect(await there()).toEqual(['later', 'mine']);
  expect((await db.folders.get('used'))?.deletedAt).toBeNull();
});

test('many are packed into the index as they come, so that the next search need not read them all', async () => {
  const records = Array.from({ length: 1_200 }, (_, n) =>
    record(`n${n}`, 'new', n === 777 ? 'préavis' : null),
  );
  const parts = importParts([{ folder: FOLDER, isNew: true, fresh: records, known: [], refused: [] }]);
  expect(parts.map(({ folders, records: own }) => [folders.length, own.length])).toEqual([
    [1, 500],
    [0, 500],
    [0, 200],
  ]);
  for (const [index, part] of parts.entries()) await stageImport(db, ID, index, part, NOW);
  expect(await takeImport(db, { importId: ID, parts: parts.length, fileName: 'droit.html' }, NOW)).toBe(
    1_200,
  );
  expect((await db.searchState.get('state'))?.complete).toBe(true);
  expect(await db.searchBookmarks.where('number').equals(WAITING).count()).toBe(0);
  expect(await found('preavis')).toEqual(['n777']);
});

test('long texts are cut into parts that a message can carry', () => {
  const records = ['a', 'b', 'c'].map((id) => record(id, 'new', 'x'.repeat(1_900_000)));
  const parts = importParts([{ folder: FOLDER, isNew: true, fresh: records, known: [], refused: [] }]);
  expect(parts.map(({ records: own }) => own.length)).toEqual([2, 1]);
});

test('an import can be taken back as long as something of it is there, for thirty days', async () => {
  await stageTwo();
  expect(await takenImports(db)).toEqual([]);
  await takeImport(db, { importId: ID, parts: 2, fileName: 'droit.html' }, NOW);
  expect(await takenImports(db)).toMatchObject([{ importId: ID, at: NOW, fileName: 'droit.html' }]);
  await db.bookmarks.update('a', { deletedAt: NOW });
  expect(await takenImports(db)).toHaveLength(1);
  await purgeImports(db, NOW + 30 * DAY - 1);
  expect(await takenImports(db)).toHaveLength(1);
  await db.bookmarks.update('b', { deletedAt: NOW });
  expect(await takenImports(db)).toEqual([]);
  await db.bookmarks.update('b', { deletedAt: null });
  await undoImport(db, ID, NOW + 1);
  expect([await takenImports(db), await there()]).toEqual([[], ['mine']]);

  await stageTwo();
  await db.bookmarks.bulkDelete(['a', 'b']);
  await db.folders.delete('new');
  await takeImport(db, { importId: ID, parts: 2, fileName: 'droit.html' }, NOW);
  await purgeImports(db, NOW + 30 * DAY);
  expect([await takenImports(db), await there()]).toEqual([[], ['a', 'b', 'mine']]);
});

test('parts that nobody came back for are forgotten after a day', async () => {
  await stageTwo();
  await purgeImports(db, NOW + DAY - 1);
  expect(await db.importParts.count()).toBe(2);
  await purgeImports(db, NOW + DAY);
  expect(await db.importParts.count()).toBe(0);
});

test.each([
  ['no part', null],
  ['no records', { folders: [] }],
  [
    'a script for an address',
    { folders: [], records: [{ bookmark: aBookmark({ url: 'javascript:x' }), text: null, earlier: [] }] },
  ],
  ['an id that could mean something', { folders: [aFolder({ id: '__proto__' })], records: [] }],
  ['a folder without a name', { folders: [aFolder({ name: ' ' })], records: [] }],
  ['an endless text', { folders: [], records: [record('a', 'new', 'x'.repeat(2_000_001))] }],
])('%s is refused by the background', (_what, part) => {
  expect(() => parseImportPart(part)).toThrow();
});
