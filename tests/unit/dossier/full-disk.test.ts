import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AppDatabase } from '../../../utils/database.ts';
import { isDiskFull } from '../../../utils/disk-full.ts';
import { deleteBookmarks } from '../../../utils/dossier/delete-bookmarks.ts';
import { editBookmarks } from '../../../utils/dossier/edit-bookmarks.ts';
import { mergeBookmarks } from '../../../utils/dossier/merge-bookmarks.ts';
import { saveInFolder } from '../../../utils/dossier/save-bookmark.ts';
import { NO_FILTERS } from '../../../utils/dossier/search/bookmark-filters.ts';
import { keepIndex } from '../../../utils/dossier/search/keep-index.ts';
import { searchBookmarks } from '../../../utils/dossier/search/search-bookmarks.ts';
import { aBookmark, aFolder, aQuote, NOW } from '../../support/builders.ts';
import { fillDisk, refusedWherever } from '../../support/full-disk.ts';
import { aDatabase } from '../../support/test-database.ts';

let db: AppDatabase;
let makeRoom = () => {};

beforeEach(async () => {
  db = aDatabase();
  await db.folders.add(aFolder());
  await db.bookmarks.bulkAdd([
    aBookmark({ id: 'a', url: 'https://a.example/', quotes: [aQuote()], title: 'Bail' }),
    aBookmark({ id: 'b', url: 'https://b.example/', title: 'Bail', note: 'b' }),
  ]);
  await keepIndex(db);
});
afterEach(() => makeRoom());

const taken = { bookmark: aBookmark({ id: 'new', quotes: [aQuote({ id: 'q' })] }), text: 'words' };
const again = {
  bookmark: aBookmark({ id: 'again', url: 'https://a.example/', quotes: [aQuote({ id: 'r', exact: 'x' })] }),
  text: 'x',
};

test.each<[string, () => Promise<unknown>]>([
  ['saving a page', () => saveInFolder(db, taken, { folderId: null, name: 'À classer' })],
  ['saving a quote more', () => saveInFolder(db, again, { folderId: null, name: 'À classer' })],
  ['editing', () => editBookmarks(db, ['a', 'b'], { tags: ['bail'], folderId: 'folder-1' }, NOW + 1)],
  ['merging', () => mergeBookmarks(db, 'a', ['b'], NOW + 1)],
  ['deleting', () => deleteBookmarks(db, ['a', 'b'], NOW + 1)],
])('%s on a full disk writes all or nothing, wherever the room ends', async (_, run) => {
  await refusedWherever(db, run);
});

test('saving the first page on a full disk makes no folder for it', async () => {
  await db.folders.clear();
  await refusedWherever(db, () => saveInFolder(db, taken, { folderId: null, name: 'À classer' }));
  expect(await db.folders.toArray()).toMatchObject([{ name: 'À classer' }]);
});

test('where there is no room to index, everything is found all the same, and the index is made when there is', async () => {
  await saveInFolder(
    db,
    { ...taken, bookmark: { ...taken.bookmark, title: 'Bail' } },
    { folderId: null, name: '' },
  );
  await db.searchState.clear();
  const disk = fillDisk(3);
  makeRoom = disk.makeRoom;
  await expect(keepIndex(db)).rejects.toSatisfy(isDiskFull);
  expect((await searchBookmarks(db, 'baux', NO_FILTERS)).total).toBe(3);
  disk.makeRoom();
  await keepIndex(db);
  expect(await db.searchState.get('state')).toMatchObject({ complete: true });
  expect((await searchBookmarks(db, 'baux', NO_FILTERS)).total).toBe(3);
});
