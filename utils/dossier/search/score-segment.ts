import { type BookmarkFilters, wantedFacets } from './bookmark-filters.ts';
import {
  ACTIVE,
  ARCHIVED,
  bucketOf,
  bucketOfPrefix,
  dayNumber,
  MASK_BITS,
  SEGMENT_SIZE,
  type SegmentRow,
  type WordsRow,
} from './index-rows.ts';
import { meets, type Query, type Term } from './query.ts';
import { weightOf } from './ranking.ts';
import type { Words } from './read-index.ts';
import { pairEntry, pairsOf } from './word-pairs.ts';

const PLACE_MASK = (1 << MASK_BITS) - 1;

/** The buckets a query needs. */
export function bucketsFor(query: Query, filters: BookmarkFilters): string[] {
  const pairs = query.phrases.flatMap((phrase) =>
    Array.from(pairsOf(phrase), (pair) => pairEntry(pair).bucket),
  );
  return [...new Set([...query.terms.flatMap(bucketsOf), ...wantedFacets(filters), ...pairs])];
}

function bucketsOf({ stem, prefix }: Term): string[] {
  return [bucketOf(stem), ...(prefix === null ? [] : [bucketOfPrefix(prefix)])];
}

/** How the documents of a segment answer a query, by their place in it. */
export interface Scored {
  /** The number of its first place. */
  first: number;
  savedAt: Float64Array;
  /** Sum of the terms' weights; 0 may be found too, where nothing is looked for. */
  scores: Uint16Array;
  reasons: Uint8Array;
  /** How many are found. */
  found: number;
  /** Those that are. */
  places(): Generator<number>;
  drop(place: number): void;
}

export function scoredIn(row: SegmentRow, words: Words, query: Query, filters: BookmarkFilters): Scored {
  const { segment, taken, savedAt } = row;
  const scores = new Uint16Array(taken);
  const reasons = new Uint8Array(taken);
  const living = livingIn(row, filters);
  for (const facet of wantedFacets(filters)) keepOnly(living, words(facet, segment), () => true);
  for (const phrase of query.phrases) keepPairs(living, segment, words, phrase);
  for (const term of query.terms) {
    const masks = masksOf(term, segment, words, taken);
    for (let place = 0; place < taken; place++) {
      const weight = weightOf(masks[place] ?? 0);
      if (weight === 0) living[place] = 0;
      scores[place] = (scores[place] ?? 0) + weight;
      reasons[place] = (reasons[place] ?? 0) | weight;
    }
  }
  return {
    first: segment * SEGMENT_SIZE,
    savedAt,
    scores,
    reasons,
    found: living.reduce((sum, one) => sum + one, 0),
    *places() {
      for (let place = 0; place < taken; place++) if (living[place]) yield place;
    },
    drop(place) {
      this.found -= living[place] ?? 0;
      living[place] = 0;
    },
  };
}

/** 1 where a document passes the filters that need no words. */
function livingIn({ states, days, taken }: SegmentRow, { archived, from, to }: BookmarkFilters): Uint8Array {
  const state = archived ? ARCHIVED : ACTIVE;
  const first = from === null ? 0 : dayNumber(from);
  const last = to === null ? Number.POSITIVE_INFINITY : dayNumber(to);
  const passes = (place: number) => {
    const day = days[place] ?? 0;
    return states[place] === state && day >= first && day <= last;
  };
  const living = new Uint8Array(taken);
  for (let place = 0; place < taken; place++) living[place] = passes(place) ? 1 : 0;
  return living;
}

function keepPairs(living: Uint8Array, segment: number, words: Words, phrase: string[]): void {
  for (const pair of pairsOf(phrase)) {
    const { bucket, word } = pairEntry(pair);
    keepOnly(living, words(bucket, segment), (one) => one === word);
  }
}

function keepOnly(living: Uint8Array, row: WordsRow | undefined, accepts: (word: string) => boolean): void {
  const kept = new Uint8Array(living.length);
  if (row) addMasks(kept, row, accepts);
  for (let place = 0; place < living.length; place++) if (kept[place] === 0) living[place] = 0;
}

function masksOf(term: Term, segment: number, words: Words, taken: number): Uint8Array {
  const masks = new Uint8Array(taken);
  for (const bucket of new Set(bucketsOf(term))) {
    const row = words(bucket, segment);
    if (row) addMasks(masks, row, (word) => bucket.endsWith('*') || meets(word, term));
  }
  return masks;
}

function addMasks(masks: Uint8Array, row: WordsRow, accepts: (word: string) => boolean): void {
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
