import type { Instant } from '../../dates/day.ts';
import { FIELDS, type Field } from './search-document.ts';

/** A document that is found, before anything of it is read. */
export interface Hit {
  /** Sum over the terms of what the weightiest field is worth that holds each. */
  score: number;
  savedAt: Instant;
  /** The fields that say why: the weightiest of each term, as a mask. */
  reasons: number;
}

/** One bit a field, the weightiest is the highest. A mask says where a word stands. */
export function fieldBit(field: Field): number {
  return 1 << (FIELDS.length - 1 - FIELDS.indexOf(field));
}

/** The highest bit of a mask: what the word is worth, and where it is found. */
export function weightOf(mask: number): number {
  return mask === 0 ? 0 : 1 << (31 - Math.clz32(mask));
}

/** The fields of a mask, the weightiest first. */
export function fieldsIn(mask: number): Field[] {
  return FIELDS.filter((field) => (mask & fieldBit(field)) !== 0);
}

/** The best first, then the newest. */
export function byRank(a: Hit, b: Hit): number {
  return b.score - a.score || b.savedAt - a.savedAt;
}
