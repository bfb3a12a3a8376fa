import type { AppDatabase } from '../../database.ts';
import { type BookmarkFilters, passes, wantedFacets } from './bookmark-filters.ts';
import {
  type BucketRow,
  bucketOf,
  bucketOfPrefix,
  MASK_BITS,
  SEGMENT_SIZE,
  type SegmentRow,
  WAITING,
} from './index-rows.ts';
import { meets, type Query, type Term } from './query.ts';
import { byRank, type Hit, weightOf } from './ranking.ts';
import { byRankAndId, type DocumentHit, hasPhrase, hitIn } from './scan-documents.ts';

/** A hit of the packed index: whose it is, is read only of those that are shown. */
interface PackedHit extends Hit {
  number: number;
}

/** What the first hits are, and how many there are in all. */
export interface Hits {
  total: number;
  hits: DocumentHit[];
}

const PLACE_MASK = (1 << MASK_BITS) - 1;

/** What the index answers: the same as a scan of all documents, of which it reads only a few rows. */
export function findHits(
  db: AppDatabase,
  query: Query,
  filters: BookmarkFilters,
  count: number,
): Promise<Hits> {
  return db.transaction('r', db.indexTables, async () => {
    const segments = await db.searchSegments.toArray();
    const rows = await readBuckets(db, segments, query, filters);
    const packed = segments.flatMap((segment) => hitsIn(segment, rows, query, filters));
    const waiting = await waitingHits(db, query, filters);
    // A transaction in which nothing is asked for a while commits: what asks for nothing is not awaited in it.
    const isToRead = query.phrases.length > 0 && packed.length > 0;
    const confirmed = isToRead ? await withPhrases(db, packed, query.phrases) : packed;
    const first = confirmed.length > 0 ? await named(db, firstOf(confirmed, count)) : [];
    return {
      total: confirmed.length + waiting.length,
      hits: [...first, ...waiting].sort(byRankAndId).slice(0, count),
    };
  });
}

type Buckets = (segment: number, bucket: string) => BucketRow | undefined;

async function readBuckets(
  db: AppDatabase,
  segments: SegmentRow[],
  { terms }: Query,
  filters: BookmarkFilters,
): Promise<Buckets> {
  const buckets = [...new Set([...terms.flatMap(bucketsOf), ...wantedFacets(filters)])];
  const keys = segments.flatMap(({ segment }) =>
    buckets.map((bucket): [number, string] => [segment, bucket]),
  );
  const rows = await db.searchBuckets.bulkGet(keys);
  const byKey = new Map(rows.flatMap((row) => (row ? [[`${row.segment} ${row.bucket}`, row]] : [])));
  return (segment, bucket) => byKey.get(`${segment} ${bucket}`);
}

function bucketsOf({ stem, prefix }: Term): string[] {
  return [bucketOf(stem), ...(prefix === null ? [] : [bucketOfPrefix(prefix)])];
}

function hitsIn(
  { segment, taken, alive, savedAt, days }: SegmentRow,
  rows: Buckets,
  query: Query,
  filters: BookmarkFilters,
): PackedHit[] {
  const scores = new Int32Array(taken);
  const reasons = new Uint8Array(taken);
  const living = narrowed(alive.slice(0, taken), days, filters);
  for (const facet of wantedFacets(filters)) keepOnly(living, rows(segment, facet));
  for (const term of query.terms) {
    const masks = masksOf(term, segment, rows, taken);
    for (let place = 0; place < taken; place++) {
      const weight = weightOf(masks[place] ?? 0);
      if (weight === 0) living[place] = 0;
      scores[place] = (scores[place] ?? 0) + weight;
      reasons[place] = (reasons[place] ?? 0) | weight;
    }
  }
  const hits: PackedHit[] = [];
  for (let place = 0; place < taken; place++) {
    if (living[place] === 0) continue;
    hits.push({
      number: segment * SEGMENT_SIZE + place,
      score: scores[place] ?? 0,
      reasons: reasons[place] ?? 0,
      savedAt: savedAt[place] ?? 0,
    });
  }
  return hits;
}

function narrowed(living: Uint8Array, days: Int32Array, { from, to }: BookmarkFilters): Uint8Array {
  if (from === null && to === null) return living;
  const first = from === null ? 0 : Number(from.replaceAll('-', ''));
  const last = to === null ? Number.POSITIVE_INFINITY : Number(to.replaceAll('-', ''));
  return living.map((one, place) => ((days[place] ?? 0) < first || (days[place] ?? 0) > last ? 0 : one));
}

function keepOnly(living: Uint8Array, row: BucketRow | undefined): void {
  const kept = new Uint8Array(living.length);
  for (const posting of row?.postings ?? []) kept[posting >> MASK_BITS] = 1;
  for (let place = 0; place < living.length; place++) if (kept[place] === 0) living[place] = 0;
}

function masksOf(term: Term, segment: number, rows: Buckets, taken: number): Uint8Array {
  const masks = new Uint8Array(taken);
  for (const bucket of new Set(bucketsOf(term))) {
    const row = rows(segment, bucket);
    if (row) addMasks(masks, row, (word) => bucket.endsWith('*') || meets(word, term));
  }
  return masks;
}

function addMasks(masks: Uint8Array, row: BucketRow, accepts: (word: string) => boolean): void {
  let from = 0;
  for (const [index, word] of row.words.split(' ').entries()) {
    const end = row.ends[index] ?? from;
    if (accepts(word)) {
      for (let at = from; at < end; at++) {
        const posting = row.postings[at] ?? 0;
        const place = posting >> MASK_BITS;
        masks[place] = (masks[place] ?? 0) | (posting & PLACE_MASK);
      }
    }
    from = end;
  }
}

/** The packed index does not know in which order words stand: the documents that hold them all are read. */
async function withPhrases(db: AppDatabase, hits: PackedHit[], phrases: string[][]): Promise<PackedHit[]> {
  const idOf = await namesOf(db, hits);
  const confirmed: PackedHit[] = [];
  for (let from = 0; from < hits.length; from += 100) {
    const some = hits.slice(from, from + 100);
    const documents = await db.searchDocuments.bulkGet(some.map(({ number }) => idOf(number)));
    for (const [index, hit] of some.entries()) {
      const document = documents[index];
      if (document && phrases.every((phrase) => hasPhrase(document, phrase))) confirmed.push(hit);
    }
  }
  return confirmed;
}

async function waitingHits(db: AppDatabase, query: Query, filters: BookmarkFilters): Promise<DocumentHit[]> {
  const ids = await db.searchBookmarks.where('number').equals(WAITING).primaryKeys();
  const documents = await db.searchDocuments.bulkGet(ids);
  return documents.flatMap((document) =>
    document && passes(document, filters) ? (hitIn(document, query) ?? []) : [],
  );
}

/** The best ones, and those that are as good as the last of them: sorting all would take longer than finding them. */
function firstOf(hits: PackedHit[], count: number): PackedHit[] {
  if (hits.length <= count) return hits;
  const scores = Int32Array.from(hits, ({ score }) => score).sort();
  const lowest = scores[hits.length - count] ?? 0;
  const sure = hits.filter(({ score }) => score > lowest);
  const even = hits.filter(({ score }) => score === lowest);
  const times = Float64Array.from(even, ({ savedAt }) => savedAt).sort();
  const oldest = times[even.length - (count - sure.length)] ?? 0;
  return [...sure, ...even.filter(({ savedAt }) => savedAt >= oldest)].sort(byRank);
}

async function named(db: AppDatabase, hits: PackedHit[]): Promise<DocumentHit[]> {
  const idOf = await namesOf(db, hits);
  return hits.map(({ number, ...hit }) => ({ ...hit, bookmarkId: idOf(number) }));
}

async function namesOf(db: AppDatabase, hits: PackedHit[]): Promise<(number: number) => string> {
  const segments = [...new Set(hits.map(({ number }) => Math.floor(number / SEGMENT_SIZE)))];
  const rows = await db.searchNames.bulkGet(segments);
  const bySegment = new Map(rows.flatMap((row) => (row ? [[row.segment, row.bookmarkIds]] : [])));
  return (number) => bySegment.get(Math.floor(number / SEGMENT_SIZE))?.[number % SEGMENT_SIZE] ?? '';
}
