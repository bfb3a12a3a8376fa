import type { AppDatabase } from '../../database.ts';
import { bestOf } from './best-places.ts';
import type { BookmarkFilters } from './bookmark-filters.ts';
import type { Query } from './query.ts';
import { type Beside, readLacking, readWaiting } from './read-documents.ts';
import { type IndexReading, readIndex } from './read-index.ts';
import { byRankAndId, type DocumentHit, hasPhrase, scanDocuments } from './scan-documents.ts';
import { bucketsFor, type Scored, scoredIn } from './score-segment.ts';

/** What the first hits are, and how many there are in all, of what was looked at. */
export interface Hits {
  total: number;
  hits: DocumentHit[];
  /** How many bookmarks were not looked at: the index, which is being made, does not have them yet. */
  unsearched: number;
}

const NOTHING: Beside = { documents: [], left: 0 };

/** Documents read at a time to see whether they hold a phrase. */
const READ = 100;

/**
 * What the index answers: the same as a scan of all documents, of which it reads only a few rows. Bookmarks that it does
 * not have yet are scanned beside it, unless they are very many.
 */
export function findHits(
  db: AppDatabase,
  query: Query,
  filters: BookmarkFilters,
  count: number,
): Promise<Hits> {
  return db.transaction('r', [db.bookmarks, db.pageTexts, ...db.indexTables], async () => {
    const [index, waiting] = await Promise.all([readIndex(db, bucketsFor(query, filters)), readWaiting(db)]);
    const lacking = index.isComplete ? NOTHING : await readLacking(db, index.isThere);
    const beside = index.isThere ? [waiting, lacking] : [lacking];
    const scored = index.segments.map((segment) => scoredIn(segment, index.words, query, filters));
    const phrases = query.phrases.filter(({ length }) => length > 1);
    if (phrases.length > 0) await keepPhrases(db, index, scored, phrases);
    const packed = bestOf(scored, count);
    await index.readIds(packed.map(({ number }) => number));
    const first = packed.map(({ number, ...hit }) => ({ ...hit, bookmarkId: index.idOf(number) }));
    const scanned = scanDocuments(
      beside.flatMap(({ documents }) => documents),
      query,
      filters,
    );
    return {
      total: scored.reduce((sum, { found }) => sum + found, scanned.length),
      hits: [...first, ...scanned].sort(byRankAndId).slice(0, count),
      unsearched: beside.reduce((sum, { left }) => sum + left, 0),
    };
  });
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
  await index.readIds(places.map(({ number }) => number));
  for (let from = 0; from < places.length; from += READ) {
    const some = places.slice(from, from + READ);
    const documents = await db.searchDocuments.bulkGet(some.map(({ number }) => index.idOf(number)));
    for (const [at, { segment, place }] of some.entries()) {
      const document = documents[at];
      if (!document || !phrases.every((phrase) => hasPhrase(document, phrase))) segment.drop(place);
    }
  }
}
