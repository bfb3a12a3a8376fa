import type { AppDatabase } from '../../database.ts';
import { indexBookmarks } from './index-bookmarks.ts';
import { emptySegment, FEW_AT_A_TIME, MANY_AT_A_TIME, packStep } from './pack-index.ts';
import { WORDS_VERSION } from './words-in.ts';

/** Bookmarks taken in at a time. */
const STEP = 8;

/**
 * Brings the index up to date, step by step, each a transaction of its own: whatever stops it, the next call goes on
 * where it was. An index made of other words is made anew; bookmarks that it lacks are taken in, and until then a few
 * of them are scanned, and of many it is said that they are not searched yet.
 */
export async function keepIndex(db: AppDatabase): Promise<void> {
  await prepareIndex(db);
  while (await indexStep(db));
}

/** One step; answers whether there may be more. Many are packed as they come: searches read those that wait. */
export async function indexStep(db: AppDatabase): Promise<boolean> {
  return (
    (await packStep(db, MANY_AT_A_TIME)) ||
    (await takeIn(db)) ||
    (await packStep(db, FEW_AT_A_TIME)) ||
    (await emptySegment(db))
  );
}

/** Has the index made anew where it is not what it should be. */
export async function prepareIndex(db: AppDatabase): Promise<void> {
  await db.transaction('rw', [db.bookmarks, ...db.indexTables], async () => {
    const state = await db.searchState.get('state');
    const isOld = state?.version !== WORDS_VERSION;
    if (!isOld && (!state?.complete || (await holdsAll(db)))) return;
    if (isOld) for (const table of db.indexTables) await table.clear();
    await db.searchState.put({
      id: 'state',
      version: WORDS_VERSION,
      complete: false,
      after: '',
      stamp: crypto.randomUUID(),
    });
  });
}

async function holdsAll(db: AppDatabase): Promise<boolean> {
  const all = await db.bookmarks.count();
  const deleted = await db.bookmarks.where('deletedAt').aboveOrEqual(0).count();
  return (await db.searchBookmarks.count()) === all - deleted;
}

/** Takes in the next bookmarks that are not; answers whether there were any. */
async function takeIn(db: AppDatabase): Promise<boolean> {
  return db.transaction('rw', [db.bookmarks, db.pageTexts, ...db.indexTables], async () => {
    const state = await db.searchState.get('state');
    if (!state || state.complete) return false;
    const ids = await db.bookmarks.where('id').above(state.after).limit(STEP).primaryKeys();
    const last = ids.at(-1);
    const known = new Set((await db.searchBookmarks.bulkGet(ids)).map((row) => row?.bookmarkId));
    await indexBookmarks(
      db,
      ids.filter((id) => !known.has(id)),
    );
    await db.searchState.update('state', { complete: last === undefined, after: last ?? state.after });
    return true;
  });
}
