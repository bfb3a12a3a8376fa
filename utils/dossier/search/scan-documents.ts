import { type BookmarkFilters, passes } from './bookmark-filters.ts';
import type { Query, Term } from './query.ts';
import { byRank, fieldBit, type Hit, weightOf } from './ranking.ts';
import { FIELDS, type SearchDocument } from './search-document.ts';

export interface DocumentHit extends Hit {
  bookmarkId: string;
}

/**
 * What is found by looking at every document, one after the other: slow, and always right. The index answers exactly
 * so.
 */
export function scanDocuments(
  documents: Iterable<SearchDocument>,
  query: Query,
  filters: BookmarkFilters,
): DocumentHit[] {
  const hits: DocumentHit[] = [];
  for (const document of documents) {
    const hit = passes(document, filters) ? hitIn(document, query) : null;
    if (hit) hits.push(hit);
  }
  return hits.sort(byRankAndId);
}

/** How a document answers a query, `null` if it does not. */
export function hitIn(document: SearchDocument, { terms, phrases }: Query): DocumentHit | null {
  if (!phrases.every((phrase) => hasPhrase(document, phrase))) return null;
  let score = 0;
  let reasons = 0;
  for (const term of terms) {
    const weight = weightOf(maskOf(document, term));
    if (weight === 0) return null;
    score += weight;
    reasons |= weight;
  }
  return { bookmarkId: document.bookmarkId, savedAt: document.savedAt, score, reasons };
}

/** Whether the words stand one after the other in one of its fields. */
export function hasPhrase({ words }: Pick<SearchDocument, 'words'>, phrase: string[]): boolean {
  const wanted = ` ${phrase.join(' ')} `;
  return FIELDS.some((field) => words[field].includes(wanted));
}

/** Ties are settled by the id, so that the same question always has the same answer. */
export function byRankAndId(a: DocumentHit, b: DocumentHit): number {
  return byRank(a, b) || (a.bookmarkId < b.bookmarkId ? -1 : 1);
}

function maskOf({ words }: SearchDocument, term: Term): number {
  let mask = 0;
  for (const field of FIELDS) if (holds(words[field], term)) mask |= fieldBit(field);
  return mask;
}

function holds(stream: string, { stem, prefix }: Term): boolean {
  return stream.includes(` ${stem} `) || (prefix !== null && stream.includes(` ${prefix}`));
}
