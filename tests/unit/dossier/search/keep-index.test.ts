import { expect, test } from 'vitest';
import type { AppDatabase } from '../../../../utils/database.ts';
import { NO_FILTERS } from '../../../../utils/dossier/search/bookmark-filters.ts';
import { indexStep, keepIndex, prepareIndex } from '../../../../utils/dossier/search/keep-index.ts';
import { searchBookmarks } from '../../../../utils/dossier/search/search-bookmarks.ts';
import { WORDS_VERSION } from '../../../../utils/dossier/search/words-in.ts';
import { aBookmark, NOW } from '../../../support/builders.ts';
import { aDatabase } from '../../../support/test-database.ts';

/** Forty bookmarks that were written without an index; one of them is deleted. */
async function unindexed(): Promise<AppDatabase> {
  const db = aDatabase();
  await db.bookmarks.bulkAdd(
    Array.from({ length: 40 }, (_, n) =>
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
