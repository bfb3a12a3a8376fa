import type { AppDatabase } from '../../database.ts';
import { bestOf } from './best-places.ts';
import { type BookmarkFilters, passes } from './bookmark-filters.ts';
import { WAITING } from './index-rows.ts';
import type { Query } from './query.ts';
import { documentsOf } from './read-documents.ts';
import { type IndexReading, readIndex } from './read-index.ts';
import { byRankAndId, type DocumentHit, hasPhrase, hitIn } from './scan-documents.ts';
import { bucketsFor, type Scored, scoredIn } from './score-segment.ts';
import type { SearchDocument } from './search-document.ts';
import { WORDS_VERSION } from './words-in.ts';

/** What the first hits are, and how many there are in all. */
export interface Hits {
  total: number;
  hits: DocumentHit[];
}

/** Documents read at a time to see whether they hold a phrase. */
const READ = 100;

/**
 * What the index answers: the same as a scan of all documents, of which it reads only a few rows. `null` where there is
 * none. Bookmarks that it does not have yet, as after an import, are scanned beside it.
 */
export function findHits(
  db: AppDatabase,
  query: Query,
  filters: BookmarkFilters,
  count: number,
): Promise<Hits | null> {
  return db.transaction('r', [db.bookmarks, db.pageTexts, ...db.indexTables], async () => {
    const [read, indexed] = await Promise.all([
      readIndex(db, bucketsFor(query, filters)),
      waitingDocuments(db),
    ]);
    if (read?.state.version !== WORDS_VERSION) return null;
    const { index, state } = read;
    const documents = state.complete ? indexed : [...indexed, ...(await missingDocuments(db))];
    const scored = index.segments.map((segment) => scoredIn(segment, index.words, query, filters));
    // A transaction in which nothing is asked for a while commits: what asks for nothing is not awaited in it.
    const phrases = query.phrases.filter(({ length }) => length > 1);
    if (phrases.length > 0 && scored.some(({ found }) => found > 0))
      await keepPhrases(db, index, scored, phrases);
    const packed = bestOf(scored, count);
    const reading = index.readIds(packed.map(({ number }) => number));
    if (reading) await reading;
    const first = packed.map(({ number, ...hit }) => ({ ...hit, bookmarkId: index.idOf(number) }));
    const waiting = documents.flatMap((document) =>
      passes(document, filters) ? (hitIn(document, query) ?? []) : [],
    );
    return {
      total: scored.reduce((sum, { found }) => sum + found, waiting.length),
      hits: [...first, ...waiting].sort(byRankAndId).slice(0, count),
    };
  });
}

async function waitingDocuments(db: AppDatabase): Promise<SearchDocument[]> {
  const ids = await db.searchBookmarks.where('number').equals(WAITING).primaryKeys();
  return (await db.searchDocuments.bulkGet(ids)).filter((document) => document !== undefined);
}

/** Bookmarks that the index does not have. */
async function missingDocuments(db: AppDatabase): Promise<SearchDocument[]> {
  const [all, known] = await Promise.all([
    db.bookmarks.toCollection().primaryKeys(),
    db.searchBookmarks.toCollection().primaryKeys(),
  ]);
  const has = new Set(known);
  return documentsOf(
    db,
    all.filter((id) => !has.has(id)),
  );
}

/** The packed index knows which words may stand side by side, not which do: those documents are read. */
async function keepPhrases(
  db: AppDatabase,
  index: IndexReading,
  scored: Scored[],
  phrases: string[][],
): Promise<void> {
  const places = scored.flatMap((segment) =>
    Array.from(segment.places(), (place) => ({ segment, place, number: segment.first + place })),
  );
  const reading = index.readIds(places.map(({ number }) => number));
  if (reading) await reading;
  for (let from = 0; from < places.length; from += READ) {
    const some = places.slice(from, from + READ);
    const documents = await db.searchDocuments.bulkGet(some.map(({ number }) => index.idOf(number)));
    for (const [at, { segment, place }] of some.entries()) {
      const document = documents[at];
      if (!document || !phrases.every((phrase) => hasPhrase(document, phrase))) segment.drop(place);
    }
  }
}
