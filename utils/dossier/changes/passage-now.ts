import type { Quote } from '../bookmark.ts';
import { type Hunk, hunksOf, type Part, partsOf } from './word-diff.ts';
import { wordsOf } from './words.ts';

/** A passage of which less is left is another one. */
const LEFT = 1 / 3;

/**
 * What stands now where a quote stood, as an explanation and never as the quote: its words, the ones that went, the ones
 * that came. `null` where it had no place in the kept text, or hardly anything of it is left.
 */
export function passageNow(kept: string, now: string, { exact, start }: Quote): Part[] | null {
  if (start === null || !kept.startsWith(exact, start)) return null;
  const sides = { before: kept, after: now, old: wordsOf(kept), now: wordsOf(now) };
  const first = sides.old.findIndex(({ end }) => end > start);
  const last = sides.old.findLastIndex((word) => word.start < start + exact.length) + 1;
  if (first === -1 || last <= first) return null;
  const inside = hunksOf(sides.old, sides.now).flatMap((hunk) => clipped(hunk, first, last));
  const left = inside.reduce((sum, { same, before: [from, to] }) => sum + (same ? to - from : 0), 0);
  if (left < (last - first) * LEFT) return null;
  return trimmed(partsOf(inside, sides));
}

/** The part of a stretch that lies within the old text's words from `first` to `last`. */
function clipped({ same, before: [a0, a1], after: [b0, b1] }: Hunk, first: number, last: number): Hunk[] {
  const [from, to] = [Math.max(a0, first), Math.min(a1, last)];
  if (same) {
    return from < to ? [{ same, before: [from, to], after: [b0 + (from - a0), b1 - (a1 - to)] }] : [];
  }
  const isInside = from < to || (a0 === a1 && a0 > first && a0 < last);
  return isInside ? [{ same, before: [from, Math.max(from, to)], after: [b0, b1] }] : [];
}

/** Of each text the first stretch begins after the blank before it. */
function trimmed(parts: Part[]): Part[] {
  const removed = parts.findIndex(({ kind }) => kind === 'removed');
  const written = parts.findIndex(({ kind }) => kind !== 'removed');
  return parts.map((part, index) =>
    index === written || (index === removed && index < written)
      ? { ...part, text: part.text.trimStart() }
      : part,
  );
}
