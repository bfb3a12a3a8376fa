import type { AppDatabase } from '../../database.ts';
import { WAITING } from './index-rows.ts';
import { documentOf, type SearchDocument } from './search-document.ts';
import { WORDS_VERSION } from './words-in.ts';

/** What a search looks at beside the packed index. */
export interface Beside {
  documents: SearchDocument[];
  /** How many bookmarks it leaves out, because they are many: the index, which is being made, will have them. */
  left: number;
}

// Somebody types, and every letter asks anew. A thousand that wait to be packed are read in some 50 ms; to take the
// page of one that the index lacks apart is about a millisecond.
const WAITING_READ = 1000;
const LACKING_READ = 100;

/** Those that wait to be packed, as they are. */
export async function readWaiting(db: AppDatabase): Promise<Beside> {
  const [count, ids] = await Promise.all([
    waitingOnes(db).count(),
    waitingOnes(db).limit(WAITING_READ).primaryKeys(),
  ]);
  const documents = await db.searchDocuments.bulkGet(ids);
  return { documents: documents.filter((document) => document !== undefined), left: count - ids.length };
}

/** Those that the index lacks, made on the spot. @param isIndexed whether there is an index: else it lacks all */
export async function readLacking(db: AppDatabase, isIndexed: boolean): Promise<Beside> {
  const count = await lackingCount(db, isIndexed);
  if (count > LACKING_READ) return { documents: [], left: count };
  const [all, deleted, known] = await Promise.all([
    db.bookmarks.toCollection().primaryKeys(),
    db.bookmarks.where('deletedAt').aboveOrEqual(0).primaryKeys(),
    isIndexed ? db.searchBookmarks.toCollection().primaryKeys() : [],
  ]);
  const others = new Set([...deleted, ...known]);
  const lacking = all.filter((id) => !others.has(id));
  const [bookmarks, texts] = await Promise.all([
    db.bookmarks.bulkGet(lacking),
    db.pageTexts.bulkGet(lacking),
  ]);
  const documents = bookmarks.flatMap((bookmark, index) =>
    bookmark ? [documentOf(bookmark, texts[index]?.text ?? null)] : [],
  );
  return { documents, left: 0 };
}

/** How many bookmarks a search leaves out for now. */
export function leftOut(db: AppDatabase): Promise<number> {
  return db.transaction('r', [db.bookmarks, db.searchBookmarks, db.searchState], async () => {
    const state = await db.searchState.get('state');
    const isIndexed = state?.version === WORDS_VERSION;
    const waiting = isIndexed ? await waitingOnes(db).count() : 0;
    const lacking = isIndexed && state.complete ? 0 : await lackingCount(db, isIndexed);
    return Math.max(0, waiting - WAITING_READ) + (lacking > LACKING_READ ? lacking : 0);
  });
}

const waitingOnes = (db: AppDatabase) => db.searchBookmarks.where('number').equals(WAITING);

async function lackingCount(db: AppDatabase, isIndexed: boolean): Promise<number> {
  const [all, deleted, known] = await Promise.all([
    db.bookmarks.count(),
    db.bookmarks.where('deletedAt').aboveOrEqual(0).count(),
    isIndexed ? db.searchBookmarks.count() : 0,
  ]);
  return all - deleted - known;
}
