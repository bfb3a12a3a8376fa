import type { AppDatabase } from '../../database.ts';
import { BLOCK_SIZE, type SegmentRow, type WordsRow } from './index-rows.ts';
import { WORDS_VERSION } from './words-in.ts';

/** Rows of the packed index, by bucket and segment. */
export type Words = (bucket: string, segment: number) => WordsRow | undefined;

/** What was read of the packed index, as it was under one stamp. */
interface Kept {
  stamp: string;
  segments: SegmentRow[];
  /** By bucket, those asked for last at the end. */
  words: Map<string, WordsRow[]>;
  ids: Map<number, string[]>;
}

/** Buckets kept: the next letter of a word mostly asks for the same again. */
const BUCKETS = 12;

/**
 * What a page has read lately, by its database: while somebody types, an answer waits for the database hardly longer
 * than it takes to ask whether anything changed.
 */
const keptBy = new WeakMap<AppDatabase, Kept>();

export interface IndexReading {
  /** Whether there is one, made of the words that are looked for now; else it is empty. */
  isThere: boolean;
  /** Whether every bookmark is in it, packed or waiting. */
  isComplete: boolean;
  segments: SegmentRow[];
  words: Words;
  /** Reads whose these numbers are, for `idOf`. */
  readIds(numbers: number[]): Promise<void>;
  idOf(number: number): string;
}

const NONE: IndexReading = {
  isThere: false,
  isComplete: false,
  segments: [],
  words: () => undefined,
  readIds: async () => {},
  idOf: () => '',
};

/** The index as it is now, with these buckets; to be called inside a transaction that reads it. */
export async function readIndex(db: AppDatabase, buckets: string[]): Promise<IndexReading> {
  const before = keptBy.get(db);
  const asked = buckets.filter((bucket) => !before?.words.has(bucket));
  // Asked at once: an answer takes longer to travel than to be found.
  const [state, segments, added] = await Promise.all([
    db.searchState.get('state'),
    before?.segments ?? db.searchSegments.toArray(),
    readWords(db, asked),
  ]);
  if (state?.version !== WORDS_VERSION) return NONE;
  const stamp = state.stamp;
  if (before && before.stamp !== stamp) {
    keptBy.delete(db);
    return readIndex(db, buckets);
  }
  const kept = before ?? { stamp, segments, words: new Map(), ids: new Map() };
  const words = new Map([...kept.words, ...added]);
  keep(db, kept, buckets, words);
  const byKey = new Map(buckets.flatMap((bucket) => words.get(bucket) ?? []).map((row) => [keyOf(row), row]));
  return {
    isThere: true,
    isComplete: state.complete,
    segments,
    words: (bucket, segment) => byKey.get(keyOf({ bucket, segment })),
    readIds: (numbers) => readIds(db, kept, numbers),
    idOf: (number) => kept.ids.get(Math.floor(number / BLOCK_SIZE))?.[number % BLOCK_SIZE] ?? '',
  };
}

function keyOf({ bucket, segment }: Pick<WordsRow, 'bucket' | 'segment'>): string {
  return `${bucket} ${segment}`;
}

async function readWords(db: AppDatabase, buckets: string[]): Promise<[string, WordsRow[]][]> {
  return Promise.all(
    buckets.map(async (bucket): Promise<[string, WordsRow[]]> => {
      const range = db.searchWords.where('[bucket+segment]').between([bucket], [bucket, []]);
      return [bucket, await range.toArray()];
    }),
  );
}

function keep(db: AppDatabase, kept: Kept, buckets: string[], words: Map<string, WordsRow[]>): void {
  for (const bucket of buckets) {
    const rows = words.get(bucket) ?? [];
    kept.words.delete(bucket);
    kept.words.set(bucket, rows);
  }
  for (const bucket of kept.words.keys()) if (kept.words.size > BUCKETS) kept.words.delete(bucket);
  keptBy.set(db, kept);
}

async function readIds(db: AppDatabase, { ids }: Kept, numbers: number[]): Promise<void> {
  const blocks = new Set(numbers.map((number) => Math.floor(number / BLOCK_SIZE)));
  const asked = [...blocks].filter((block) => !ids.has(block));
  if (asked.length === 0) return;
  const rows = await db.searchIds.bulkGet(asked);
  for (const [index, block] of asked.entries()) ids.set(block, rows[index]?.bookmarkIds ?? []);
}
