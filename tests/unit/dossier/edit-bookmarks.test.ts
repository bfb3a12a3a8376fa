import { beforeEach, expect, test } from 'vitest';
import type { AppDatabase } from '../../../utils/database.ts';
import {
  allBookmarks,
  bookmarkById,
  bookmarksIn,
  lastBookmarks,
} from '../../../utils/dossier/bookmark-store.ts';
import {
  deleteBookmarks,
  deleteFolders,
  deleteQuote,
  purgeDossier,
  restoreBookmarks,
  restoreFolders,
  restoreQuote,
} from '../../../utils/dossier/delete-bookmarks.ts';
import { editBookmarks, editQuote } from '../../../utils/dossier/edit-bookmarks.ts';
import {
  addFolder,
  arrangeFolders,
  editFolder,
  folderToSaveIn,
} from '../../../utils/dossier/folder-service.ts';
import { allFolders, foldersToSaveIn } from '../../../utils/dossier/folder-store.ts';
import { tidyTags } from '../../../utils/dossier/tag-key.ts';
import { aBookmark, aFolder, aQuote, NOW } from '../../support/builders.ts';
import { aDatabase } from '../../support/test-database.ts';

const DAY = 86_400_000;
let db: AppDatabase;

beforeEach(async () => {
  db = aDatabase();
  await db.folders.bulkAdd([
    aFolder(),
    aFolder({ id: 'folder-2', name: 'Impôts', position: 1, usedAt: NOW - 1 }),
  ]);
  await db.bookmarks.bulkAdd([
    aBookmark({
      id: 'a',
      quotes: [aQuote({ id: 'q1' }), aQuote({ id: 'q2', exact: 'deux', savedAt: NOW + 1 })],
    }),
    aBookmark({ id: 'b', url: 'https://b.example/', savedAt: NOW + 1 }),
    aBookmark({ id: 'c', url: 'https://c.example/', folderId: 'folder-2', savedAt: NOW + 2 }),
  ]);
  await db.pageTexts.bulkAdd([{ bookmarkId: 'a', text: 'A' }]);
});

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

test('only what is given changes', async () => {
  await editBookmarks(db, ['a', 'no-such'], { note: 'à relire', tags: [' Bail ', 'bail', ''] }, NOW);
  await editQuote(db, 'a', 'q1', { note: 'important' });
  const bookmark = await bookmarkById(db, 'a');
  expect(bookmark).toMatchObject({ note: 'à relire', tags: ['Bail'], title: aBookmark().title });
  expect(bookmark?.quotes.map(({ note }) => note)).toEqual(['important', '']);
  expect(await db.bookmarks.count()).toBe(3);
});

test('a bookmark moves to another folder, and never to one that is gone', async () => {
  await editBookmarks(db, ['a', 'b'], { folderId: 'folder-2' }, NOW + 5);
  await deleteFolders(db, ['folder-1'], NOW);
  await editBookmarks(db, ['a'], { folderId: 'folder-1' }, NOW);
  await editBookmarks(db, ['a'], { folderId: 'no-such' }, NOW);
  expect(ids(await bookmarksIn(db, 'folder-2'))).toEqual(['c', 'b', 'a']);
  expect(ids(await foldersToSaveIn(db))).toEqual(['folder-2']);
});

test('what is archived is out of the last ones and can come back', async () => {
  await editBookmarks(db, ['c'], { archived: true }, NOW);
  expect(ids(await lastBookmarks(db, 10))).toEqual(['b', 'a']);
  expect(ids(await lastBookmarks(db, 1))).toEqual(['b']);
  expect(ids(await lastBookmarks(db, 10, 'folder-2'))).toEqual([]);
  await editBookmarks(db, ['c'], { archived: false }, NOW);
  expect(ids(await lastBookmarks(db, 10, 'folder-2'))).toEqual(['c']);
});

test('one quote is deleted and comes back to its place', async () => {
  await deleteQuote(db, 'a', 'q1', NOW);
  await deleteQuote(db, 'a', 'q1', NOW + 1);
  expect((await bookmarkById(db, 'a'))?.quotes.map(({ id }) => id)).toEqual(['q2']);
  await restoreQuote(db, 'a', 'q1');
  await restoreQuote(db, 'a', 'q1');
  expect(await bookmarkById(db, 'a')).toMatchObject({
    quotes: [{ id: 'q1' }, { id: 'q2' }],
    removedQuotes: [],
  });
});

test('deleting can be undone for thirty days, then text and quotes go too', async () => {
  await deleteBookmarks(db, ['a'], NOW);
  await deleteBookmarks(db, ['a'], NOW + 20 * DAY);
  await db.bookmarks.update('b', { quotes: [aQuote({ id: 'q9' })] });
  await deleteQuote(db, 'b', 'q9', NOW);
  await purgeDossier(db, NOW + 29 * DAY);
  expect(await bookmarkById(db, 'a')).toHaveProperty('deletedAt', NOW);
  expect((await bookmarkById(db, 'b'))?.removedQuotes).toHaveLength(1);
  await purgeDossier(db, NOW + 30 * DAY);
  expect(await bookmarkById(db, 'a')).toBeUndefined();
  expect((await bookmarkById(db, 'b'))?.removedQuotes).toEqual([]);
  expect(await db.pageTexts.count()).toBe(0);
});

test('a folder is deleted and restored with what lay in it, without what was deleted before', async () => {
  await deleteBookmarks(db, ['a'], NOW - 1);
  await deleteFolders(db, ['folder-1'], NOW);
  expect([ids(await allFolders(db)), ids(await allBookmarks(db))]).toEqual([['folder-2'], ['c']]);
  await restoreFolders(db, ['folder-1', 'no-such']);
  await restoreFolders(db, ['folder-1']);
  expect([ids(await allFolders(db)), ids(await allBookmarks(db))]).toEqual([
    ['folder-1', 'folder-2'],
    ['c', 'b'],
  ]);
});

test('several folders are deleted, and several bookmarks brought back, at once', async () => {
  await deleteFolders(db, ['folder-1', 'folder-2'], NOW);
  expect(ids(await allBookmarks(db))).toEqual([]);
  expect(await db.searchBookmarks.count()).toBe(0);
  await restoreBookmarks(db, ['c', 'a', 'b']);
  expect(ids(await allBookmarks(db))).toEqual(['c', 'b', 'a']);
  expect(ids(await allFolders(db))).toEqual(['folder-1', 'folder-2']);
  expect(await db.searchBookmarks.count()).toBe(3);
  await deleteFolders(db, ['folder-1', 'folder-2'], NOW);
  expect(await db.searchBookmarks.count()).toBe(0);
});

test('a bookmark brought back brings its folder back', async () => {
  await deleteFolders(db, ['folder-1'], NOW);
  await restoreBookmarks(db, ['a']);
  expect(ids(await allFolders(db))).toContain('folder-1');
  expect(ids(await bookmarksIn(db, 'folder-1'))).toEqual(['a']);
});

test('folders are added once, at the end, edited, arranged and archived', async () => {
  await addFolder(db, { id: 'folder-3', name: 'Salariés', colour: 'done' }, NOW + 9);
  await addFolder(db, { id: 'folder-3', name: 'Autre' }, NOW);
  await editFolder(db, 'folder-3', { name: 'Embauche' }, NOW);
  expect((await allFolders(db)).at(-1)).toEqual(
    aFolder({ id: 'folder-3', name: 'Embauche', colour: 'done', position: 2, usedAt: NOW + 9 }),
  );
  expect(ids(await foldersToSaveIn(db))).toEqual(['folder-3', 'folder-1', 'folder-2']);
  await arrangeFolders(db, ['folder-3']);
  await editFolder(db, 'folder-1', { archived: true }, NOW);
  expect(ids(await allFolders(db))).toEqual(['folder-3', 'folder-1', 'folder-2']);
  expect(ids(await foldersToSaveIn(db))).toEqual(['folder-3', 'folder-2']);
});

test.each([
  ['the chosen folder', 'folder-2', 'folder-2'],
  ['the last used, when none is chosen', null, 'folder-1'],
  ['the last used, when the chosen one is gone', 'no-such', 'folder-1'],
])('it is saved into %s', async (_, chosen, expected) => {
  expect((await folderToSaveIn(db, chosen, { name: 'À classer', at: NOW })).id).toBe(expected);
});

test('the first folder is made once', async () => {
  await db.folders.clear();
  const made = await Promise.all([1, 2].map(() => folderToSaveIn(db, null, { name: 'À classer', at: NOW })));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  expect(made[0]).toMatchObject({ name: 'À classer', usedAt: NOW });
});

test.each([
  [['  bail   commercial ', 'Bail commercial'], ['bail commercial']],
  [['', ' '], []],
  [
    ['Été', 'été', 'hiver'],
    ['Été', 'hiver'],
  ],
])('tags %j are kept as %j', (given, kept) => {
  expect(tidyTags(given)).toEqual(kept);
});

test.each([
  [
    'a script for an address',
    { url: 'javascript:alert(1)', canonicalUrl: 'data:x' },
    { url: '', canonicalUrl: null },
  ],
  ['days that do not exist', { consultedOn: '2026-02-31' }, { consultedOn: '1970-01-01' }],
  [
    'a damaged quote',
    { quotes: [null, { id: 'q', exact: 'kept', start: 'x' }] },
    { quotes: [aQuote({ id: 'q', exact: 'kept', savedAt: 0 })] },
  ],
  [
    'no list of quotes',
    { quotes: 'x', removedQuotes: [{ quote: { id: 'q' } }] },
    { quotes: [], removedQuotes: [] },
  ],
])('a stored bookmark with %s is shown all the same', async (_, damage, mended) => {
  await db.table('bookmarks').put({ ...aBookmark({ id: 'd', note: 'kept' }), ...damage });
  expect(await bookmarkById(db, 'd')).toEqual(aBookmark({ id: 'd', note: 'kept', ...mended }));
});
