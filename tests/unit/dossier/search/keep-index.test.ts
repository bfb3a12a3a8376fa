import { expect, test } from 'vitest';
import type { AppDatabase } from '../../../../utils/database.ts';
import { NO_FILTERS } from '../../../../utils/dossier/search/bookmark-filters.ts';
import { WAITING } from '../../../../utils/dossier/search/index-rows.ts';
import { indexStep, keepIndex, prepareIndex } from '../../../../utils/dossier/search/keep-index.ts';
import { leftOut } from '../../../../utils/dossier/search/read-documents.ts';
import { searchBookmarks } from '../../../../utils/dossier/search/search-bookmarks.ts';
import { WORDS_VERSION } from '../../../../utils/dossier/search/words-in.ts';
import { aBookmark, NOW } from '../../../support/builders.ts';
import { aDatabase } from '../../../support/test-database.ts';

/** Bookmarks that were written without an index; one of them is deleted. */
async function unindexed(length = 40): Promise<AppDatabase> {
  const db = aDatabase();
  await db.bookmarks.bulkAdd(
    Array.from({ length }, (_, n) =>
      aBookmark({ id: `b${n}`, title: `Bail ${n}`, deletedAt: n === 7 ? NOW : null }),
    ),
  );
  return db;
}

const count = async (db: AppDatabase) => (await searchBookmarks(db, 'baux', NO_FILTERS)).total;

test('bookmarks are found before there is an index, while it is made, and with it', async () => {
  const db = await unindexed();
  expect(await count(db)).toBe(39);
  await prepareIndex(db);
  await indexStep(db);
  expect(await db.searchBookmarks.count()).toBeLessThan(39);
  expect(await count(db)).toBe(39);
  await keepIndex(db);
  expect(await db.searchState.get('state')).toMatchObject({ complete: true });
  expect(await db.searchWords.count()).toBeGreaterThan(0);
  expect(await count(db)).toBe(39);
});

test('an index of other words is made anew', async () => {
  const db = await unindexed();
  await keepIndex(db);
  await db.searchState.put({ id: 'state', version: WORDS_VERSION - 1, complete: true, after: '', stamp: '' });
  await db.searchDocuments.clear();
  expect(await count(db)).toBe(39);
  await keepIndex(db);
  expect(await db.searchDocuments.count()).toBe(39);
  expect(await count(db)).toBe(39);
});

test('an index that lacks bookmarks takes them in', async () => {
  const db = await unindexed();
  await keepIndex(db);
  await db.bookmarks.add(aBookmark({ id: 'more', title: 'Bail' }));
  await keepIndex(db);
  expect(await count(db)).toBe(40);
});

test('of many bookmarks that the index lacks, a search says how many it does not look at, ever fewer', async () => {
  const db = await unindexed(601);
  const search = async () => {
    const { total, unsearched } = await searchBookmarks(db, 'baux', NO_FILTERS);
    expect(await leftOut(db)).toBe(unsearched);
    return { total, unsearched };
  };
  expect(await search()).toEqual({ total: 0, unsearched: 600 });
  await prepareIndex(db);
  expect(await search()).toEqual({ total: 0, unsearched: 600 });
  let before = 600;
  while (await indexStep(db)) {
    const { total, unsearched } = await search();
    expect(total + unsearched).toBe(600);
    expect(unsearched).toBeLessThanOrEqual(before);
    before = unsearched;
  }
  expect(await search()).toEqual({ total: 600, unsearched: 0 });
});

test('while many are taken in, few wait to be packed', async () => {
  const db = await unindexed(601);
  await prepareIndex(db);
  do expect(await db.searchBookmarks.where('number').equals(WAITING).count()).toBeLessThan(300);
  while (await indexStep(db));
});

test('of very many that wait to be packed, a search reads a thousand', async () => {
  const db = await unindexed(1_041);
  await keepIndex(db);
  await db.searchBookmarks.toCollection().modify({ number: WAITING });
  const { total, unsearched } = await searchBookmarks(db, 'baux', NO_FILTERS);
  expect({ waiting: unsearched, left: await leftOut(db) }).toEqual({ waiting: 40, left: 40 });
  expect(total).toBeGreaterThanOrEqual(1_000);
});
