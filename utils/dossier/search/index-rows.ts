import type { SearchDocument } from './search-document.ts';
import { pairEntry, pairsIn } from './word-pairs.ts';

/**
 * How the index lies in the database. A bookmark that was just written waits as a `SearchDocument`, read as it is by
 * every search. A few dozen of them at a time are packed: each gets a number, and its words go to the buckets of its
 * segment. A search asks once for each bucket it needs, of all segments, and nothing has to be kept in memory.
 */
export interface IndexedBookmark {
  bookmarkId: string;
  /** Its place in the packed index: segment × `SEGMENT_SIZE` + place in it. `WAITING` until it is packed. */
  number: number;
}

export const WAITING = -1;

/** Documents of a segment, 11 bits; with the 5 bits of a field mask a posting fits in 16. */
export const SEGMENT_SIZE = 2048;
export const MASK_BITS = 5;

/** The bookmark was edited or deleted since. */
export const GONE = 0;
export const ACTIVE = 1;
export const ARCHIVED = 2;

/** What is known of a segment's documents, by their place in it. */
export interface SegmentRow {
  segment: number;
  /** How many places are taken. */
  taken: number;
  /** `GONE`, `ACTIVE` or `ARCHIVED`. */
  states: Uint8Array;
  savedAt: Float64Array;
  /** The day of reading, as the number 20261125. */
  days: Int32Array;
}

/** `2026-11-25` as 20261125: in the order of the calendar, and small. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** Whose the numbers from block × `BLOCK_SIZE` on are: a search needs it of few. */
export interface IdsRow {
  block: number;
  bookmarkIds: string[];
}

export const BLOCK_SIZE = 64;

/** The words of a segment that begin alike, with the documents they stand in. */
export interface WordsRow {
  bucket: string;
  segment: number;
  /** Joined by blanks. */
  words: string;
  /** Where the postings of each word end. */
  ends: Uint32Array;
  /** Place in the segment, shifted by `MASK_BITS`, and the mask of the fields. */
  postings: Uint16Array;
}

/** Which words the index was made with, and whether everything is in it. */
export interface IndexState {
  id: 'state';
  version: number;
  complete: boolean;
  /** While it is being made: the last bookmark that was taken in. */
  after: string;
  /** Another one after every change of the index: what was read of it before is then read anew. */
  stamp: string;
}

const BUCKET_LETTERS = 3;

/** Words that begin alike lie together: an unfinished word is one row, too. */
export function bucketOf(word: string): string {
  return word.slice(0, BUCKET_LETTERS);
}

/** One or two letters begin words of too many buckets: the documents that hold any of them have one of their own. */
export function prefixBuckets(word: string): string[] {
  return [1, 2].filter((length) => length <= word.length).map((length) => `${word.slice(0, length)}*`);
}

/** The buckets in which to look for words that begin so. */
export function bucketOfPrefix(prefix: string): string {
  return prefix.length < BUCKET_LETTERS ? `${prefix}*` : bucketOf(prefix);
}

/** Every word and facet of a document with the bucket it lies in; what a whole bucket says has the empty word. */
export function* entriesOf({ words, facets }: SearchDocument, fields: FieldBits): Generator<Entry> {
  const masks = new Map<string, number>();
  const prefixes = new Map<string, number>();
  for (const [field, bit] of fields) {
    for (const word of words[field].split(/\s+/)) {
      if (word === '') continue;
      masks.set(word, (masks.get(word) ?? 0) | bit);
    }
  }
  for (const [word, mask] of masks) {
    yield { bucket: bucketOf(word), word, mask };
    for (const prefix of prefixBuckets(word)) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) | mask);
  }
  for (const [bucket, mask] of prefixes) yield { bucket, word: '', mask };
  for (const pair of pairsIn(Object.values(words))) yield { ...pairEntry(pair), mask: 1 };
  for (const bucket of facets) yield { bucket, word: '', mask: 1 };
}

type FieldBits = readonly (readonly [keyof SearchDocument['words'], number])[];

export interface Entry {
  bucket: string;
  word: string;
  mask: number;
}
