import type { AppDatabase } from '../../database.ts';
import { bestOf } from './best-places.ts';
import { type BookmarkFilters, passes } from './bookmark-filters.ts';
import { BLOCK_SIZE, WAITING } from './index-rows.ts';
import type { Query } from './query.ts';
import { byRankAndId, type DocumentHit, hasPhrase, hitIn } from './scan-documents.ts';
import { readWords, type Scored, scoredIn } from './score-segment.ts';
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
 * What the index answers: the same as a scan of all documents, of which it reads only a few rows. `null` while there
 * is no index that has them all.
 */
export function findHits(
  db: AppDatabase,
  query: Query,
  filters: BookmarkFilters,
  count: number,
): Promise<Hits | null> {
  return db.transaction('r', db.indexTables, async () => {
    // All asked at once: each answer by itself takes longer to travel than to be found.
    const [state, segments, words, documents] = await Promise.all([
      db.searchState.get('state'),
      db.searchSegments.toArray(),
      readWords(db, query, filters),
      waitingDocuments(db),
    ]);
    if (!state?.complete || state.version !== WORDS_VERSION) return null;
    const scored = segments.map((segment) => scoredIn(segment, words, query, filters));
    // A transaction in which nothing is asked for a while commits: what asks for nothing is not awaited in it.
    const phrases = query.phrases.filter(({ length }) => length > 1);
    if (phrases.length > 0 && scored.some(({ found }) => found > 0)) await keepPhrases(db, scored, phrases);
    const packed = bestOf(scored, count);
    const idOf = packed.length > 0 ? await readIds(db, packed) : () => '';
    const first = packed.map(({ number, ...hit }) => ({ ...hit, bookmarkId: idOf(number) }));
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

/** The packed index knows which words may stand side by side, not which do: those documents are read. */
async function keepPhrases(db: AppDatabase, scored: Scored[], phrases: string[][]): Promise<void> {
  const places = scored.flatMap((segment) =>
    Array.from(segment.places(), (place) => ({ segment, place, number: segment.first + place })),
  );
  const idOf = await readIds(db, places);
  for (let from = 0; from < places.length; from += READ) {
    const some = places.slice(from, from + READ);
    const documents = await db.searchDocuments.bulkGet(some.map(({ number }) => idOf(number)));
    for (const [index, { segment, place }] of some.entries()) {
      const document = documents[index];
      if (!document || !phrases.every((phrase) => hasPhrase(document, phrase))) segment.drop(place);
    }
  }
}

async function readIds(db: AppDatabase, places: { number: number }[]): Promise<(number: number) => string> {
  const blocks = [...new Set(places.map(({ number }) => Math.floor(number / BLOCK_SIZE)))];
  const rows = await db.searchIds.bulkGet(blocks);
  const byBlock = new Map(blocks.map((block, index) => [block, rows[index]?.bookmarkIds ?? []]));
  return (number) => byBlock.get(Math.floor(number / BLOCK_SIZE))?.[number % BLOCK_SIZE] ?? '';
}
