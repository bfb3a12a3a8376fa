import type { AppDatabase } from '../../database.ts';
import { stampIndex } from './index-bookmarks.ts';
import {
  ACTIVE,
  ARCHIVED,
  BLOCK_SIZE,
  dayNumber,
  entriesOf,
  GONE,
  MASK_BITS,
  SEGMENT_SIZE,
  type SegmentRow,
  WAITING,
  type WordsRow,
} from './index-rows.ts';
import { fieldBit } from './ranking.ts';
import { FIELDS, type SearchDocument } from './search-document.ts';

/** When there is enough to pack, and how much of it at a time: a search that comes meanwhile waits for it. */
export interface Packing {
  /** So many may wait: a search reads them as they are. */
  mayWait: number;
  step: number;
}

export const FEW_AT_A_TIME: Packing = { mayWait: 32, step: 64 };
/** Every step writes most rows of its segment anew, so many that wait are taken in longer ones. */
export const MANY_AT_A_TIME: Packing = { mayWait: 255, step: 256 };

/** Rows and documents handled without a pause. */
const ROWS = 100;
const DOCUMENTS = 4;
const KEYS = 1000;

const FIELD_BITS = FIELDS.map((field) => [field, fieldBit(field)] as const);

/** Postings of the step, by bucket and word. */
type Postings = Map<string, Map<string, number[]>>;

/** Packs what waits, if it is much. Answers whether it was: there may be more. */
export async function packStep(db: AppDatabase, { mayWait, step }: Packing): Promise<boolean> {
  return db.transaction('rw', db.indexTables, async () => {
    const waiting = db.searchBookmarks.where('number').equals(WAITING);
    if ((await waiting.count()) <= mayWait) return false;
    const segment = await openSegment(db);
    const ids = await waiting.limit(Math.min(step, SEGMENT_SIZE - segment.taken)).primaryKeys();
    const first = segment.taken;
    await stampIndex(db);
    const postings = await postingsOf(db, ids, segment);
    await writePostings(db, segment.segment, postings);
    await db.searchSegments.put(segment);
    await giveNumbers(db, ids, segment.segment * SEGMENT_SIZE + first);
    return true;
  });
}

/** Empties a segment that holds more words of documents gone than of others: what is left waits to be packed again. */
export async function emptySegment(db: AppDatabase): Promise<boolean> {
  return db.transaction('rw', db.indexTables, async () => {
    const wasted = await db.searchSegments
      .filter(({ taken, states }) => taken === SEGMENT_SIZE && livingIn(states) < SEGMENT_SIZE / 2)
      .first();
    if (!wasted) return false;
    const first = wasted.segment * SEGMENT_SIZE;
    await db.searchBookmarks
      .where('number')
      .between(first, first + SEGMENT_SIZE)
      .modify({ number: WAITING });
    await stampIndex(db);
    await deleteWords(db, wasted.segment);
    await db.searchSegments.delete(wasted.segment);
    return true;
  });
}

function livingIn(states: Uint8Array): number {
  return states.reduce((sum, state) => sum + (state === GONE ? 0 : 1), 0);
}

/** They lie beside those of the other segments: all keys are gone through, some at a time. */
async function deleteWords(db: AppDatabase, segment: number): Promise<void> {
  let after: [string, number] = ['', -1];
  for (;;) {
    const keys = await db.searchWords.where('[bucket+segment]').above(after).limit(KEYS).primaryKeys();
    const last = keys.at(-1);
    if (!last) return;
    await db.searchWords.bulkDelete(keys.filter(([, own]) => own === segment));
    after = last;
  }
}

async function giveNumbers(db: AppDatabase, ids: string[], first: number): Promise<void> {
  await db.searchBookmarks.bulkPut(ids.map((bookmarkId, index) => ({ bookmarkId, number: first + index })));
  const byBlock = Map.groupBy(ids.keys(), (index) => Math.floor((first + index) / BLOCK_SIZE));
  for (const [block, members] of byBlock) {
    const row = (await db.searchIds.get(block)) ?? { block, bookmarkIds: [] };
    for (const index of members) row.bookmarkIds[(first + index) % BLOCK_SIZE] = ids[index] ?? '';
    await db.searchIds.put(row);
  }
}

async function openSegment(db: AppDatabase): Promise<SegmentRow> {
  const last = await db.searchSegments.orderBy('segment').last();
  if (last && last.taken < SEGMENT_SIZE) return last;
  return {
    segment: last ? last.segment + 1 : 0,
    taken: 0,
    states: new Uint8Array(SEGMENT_SIZE),
    savedAt: new Float64Array(SEGMENT_SIZE),
    days: new Int32Array(SEGMENT_SIZE),
  };
}

/** Gives each document the next place of the segment. */
async function postingsOf(db: AppDatabase, ids: string[], segment: SegmentRow): Promise<Postings> {
  const postings: Postings = new Map();
  for (let from = 0; from < ids.length; from += DOCUMENTS) {
    const documents = await db.searchDocuments.bulkGet(ids.slice(from, from + DOCUMENTS));
    for (const document of documents) {
      const place = segment.taken++;
      if (!document) continue;
      segment.states[place] = document.archived ? ARCHIVED : ACTIVE;
      segment.savedAt[place] = document.savedAt;
      segment.days[place] = dayNumber(document.consultedOn);
      addTo(postings, document, place);
    }
  }
  return postings;
}

function addTo(postings: Postings, document: SearchDocument, place: number): void {
  for (const { bucket, word, mask } of entriesOf(document, FIELD_BITS)) {
    const words = postings.get(bucket) ?? new Map<string, number[]>();
    const list = words.get(word) ?? [];
    list.push((place << MASK_BITS) | mask);
    postings.set(bucket, words.set(word, list));
  }
}

async function writePostings(db: AppDatabase, segment: number, postings: Postings): Promise<void> {
  const buckets = [...postings.keys()].sort();
  for (let from = 0; from < buckets.length; from += ROWS) {
    const some = buckets.slice(from, from + ROWS);
    const rows = await db.searchWords.bulkGet(some.map((bucket): [string, number] => [bucket, segment]));
    await db.searchWords.bulkPut(
      some.map((bucket, index) =>
        withAdded(rows[index], { bucket, segment }, postings.get(bucket) ?? new Map()),
      ),
    );
  }
}

/** A bucket with more in it; what is there keeps its order, which is that of the places. */
function withAdded(
  row: WordsRow | undefined,
  key: Pick<WordsRow, 'bucket' | 'segment'>,
  added: Map<string, number[]>,
): WordsRow {
  const known = row ? row.words.split(' ') : [];
  const isKnown = new Set(known);
  const words = [...known, ...[...added.keys()].filter((word) => !isKnown.has(word))];
  const count = [...added.values()].reduce((sum, list) => sum + list.length, row?.postings.length ?? 0);
  const ends = new Uint32Array(words.length);
  const postings = new Uint16Array(count);
  let end = 0;
  for (const [index, word] of words.entries()) {
    if (row && index < known.length) {
      const old = row.postings.subarray(index === 0 ? 0 : row.ends[index - 1], row.ends[index]);
      postings.set(old, end);
      end += old.length;
    }
    const more = added.get(word) ?? [];
    postings.set(more, end);
    end += more.length;
    ends[index] = end;
  }
  return { ...key, words: words.join(' '), ends, postings };
}
