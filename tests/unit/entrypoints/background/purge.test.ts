import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { purgeOnceADay } from '../../../../entrypoints/background/purge.ts';
import type { AppDatabase } from '../../../../utils/database.ts';
import { aBookmark, aFolder, anOrder, aQuote, NOW } from '../../../support/builders.ts';
import { aDatabase } from '../../../support/test-database.ts';

const DAY = 86_400_000;
const LONG_AGO = NOW - 31 * DAY;
let db: AppDatabase;

beforeEach(async () => {
  db = aDatabase();
  await fakeBrowser.storage.local.clear();
});

async function deleteLongAgo(id: string) {
  await db.folders.add(aFolder({ id, deletedAt: LONG_AGO }));
  await db.bookmarks.add(aBookmark({ id, deletedAt: LONG_AGO }));
  await db.pageTexts.add({ bookmarkId: id, text: id });
  await db.orders.add(anOrder({ id, deletedAt: LONG_AGO }));
}
const left = async () =>
  Promise.all([db.folders, db.bookmarks, db.pageTexts, db.orders].map((table) => table.count()));

test('what was deleted long ago goes for good, what was deleted lately and a quote beside it stay', async () => {
  await deleteLongAgo('old');
  const removed = (id: string, deletedAt: number) => ({ quote: aQuote({ id }), deletedAt });
  await db.bookmarks.bulkAdd([
    aBookmark({ id: 'lately', deletedAt: NOW - DAY }),
    aBookmark({ id: 'kept', removedQuotes: [removed('q1', LONG_AGO), removed('q2', NOW - DAY)] }),
  ]);
  await purgeOnceADay(db, NOW);
  expect(await left()).toEqual([0, 2, 0, 0]);
  expect((await db.bookmarks.get('kept'))?.removedQuotes.map(({ quote }) => quote.id)).toEqual(['q2']);
});

test.each([
  ['an hour later', NOW + DAY / 24, 1],
  ['a day later', NOW + DAY, 0],
])('%s, there are so many left', async (_, then, count) => {
  await purgeOnceADay(db, NOW);
  await deleteLongAgo('more');
  await purgeOnceADay(db, then);
  expect(await left()).toEqual([count, count, count, count]);
});

test('a clock that was a year ahead does not put it off', async () => {
  await purgeOnceADay(db, NOW + 365 * DAY);
  await deleteLongAgo('more');
  await purgeOnceADay(db, NOW);
  expect(await left()).toEqual([0, 0, 0, 0]);
});
