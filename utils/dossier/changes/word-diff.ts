import { align, type Match } from './align.ts';
import { type Word, wordsOf } from './words.ts';

/** A stretch of two texts: what both have (as the new one writes it), or what only one has. */
export interface Part {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Which words of each text a stretch is, by index, the end not included. */
export interface Hunk {
  same: boolean;
  before: [from: number, to: number];
  after: [from: number, to: number];
}

/**
 * The words that were removed and added. `same` and `added` in their order are the new text, letter for letter; `same`
 * and `removed` are the old one's words.
 */
export function diffWords(before: string, after: string): Part[] {
  const sides = { before, after, old: wordsOf(before), now: wordsOf(after) };
  const parts = partsOf(hunksOf(sides.old, sides.now), sides);
  return withTail(parts, after.slice(sides.now.at(-1)?.end ?? 0));
}

/** Two texts and their words. */
export interface Sides {
  before: string;
  after: string;
  old: readonly Word[];
  now: readonly Word[];
}

/** Stretches as they are written: what both have in the new text's way. */
export function partsOf(hunks: readonly Hunk[], { before, after, old, now }: Sides): Part[] {
  const parts = hunks.flatMap((hunk): Part[] => {
    const added = stretch(after, now, ...hunk.after);
    if (hunk.same) return [{ kind: 'same', text: added }];
    return [
      { kind: 'removed', text: stretch(before, old, ...hunk.before) },
      { kind: 'added', text: added },
    ];
  });
  return parts.filter(({ text }) => text !== '');
}

/** Both texts cut where they begin and cease to differ. */
export function hunksOf(old: readonly Word[], now: readonly Word[]): Hunk[] {
  const matches = align(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  );
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  const differ = (a1: number, b1: number) => {
    if (a < a1 || b < b1) hunks.push({ same: false, before: [a, a1], after: [b, b1] });
    [a, b] = [a1, b1];
  };
  for (const match of withoutSpecks(matches, old, now)) {
    differ(match.before, match.after);
    hunks.push({
      same: true,
      before: [a, a + match.length],
      after: [b, b + match.length],
    });
    [a, b] = [a + match.length, b + match.length];
  }
  differ(old.length, now.length);
  for (const [index, hunk] of hunks.entries()) slide(hunk, hunks[index - 1], hunks[index + 1], old, now);
  return hunks;
}

/** Of ". Fin" before a dot, "Fin." was added: a sign that stands at both ends belongs to the later one. */
function slide(
  hunk: Hunk,
  last: Hunk | undefined,
  next: Hunk | undefined,
  old: readonly Word[],
  now: readonly Word[],
) {
  const isAdded = hunk.before[0] === hunk.before[1];
  if (hunk.same || !last || !next || isAdded === (hunk.after[0] === hunk.after[1])) return;
  const first = isAdded ? now[hunk.after[0]] : old[hunk.before[0]];
  if (!/^[.,;:)]$/.test(first?.key ?? '') || first?.key !== now[next.after[0]]?.key) return;
  for (const side of ['before', 'after'] as const) {
    hunk[side] = [hunk[side][0] + 1, hunk[side][1] + 1];
    last[side] = [last[side][0], last[side][1] + 1];
    next[side] = [next[side][0] + 1, next[side][1]];
  }
}

/** A comma or "de" alone between words that differ on both sides holds nothing together. */
function withoutSpecks(matches: Match[], old: readonly Word[], now: readonly Word[]): Match[] {
  return matches.filter(({ before, after, length }, index) => {
    const last = matches[index - 1];
    const next = matches[index + 1];
    const isInside =
      before > (last ? last.before + last.length : 0) &&
      after > (last ? last.after + last.length : 0) &&
      before + length < (next?.before ?? old.length) &&
      after + length < (next?.after ?? now.length);
    const words = old.slice(before, before + Math.min(length, 4)).map(({ key }) => key);
    return !isInside || words.join('').length > 3 || words.some((key) => /\d/.test(key));
  });
}

/** From the end of the word before to the end of the last word: what stands between words goes with the later one. */
function stretch(text: string, words: readonly Word[], from: number, to: number): string {
  if (from === to) return '';
  return text.slice(words[from - 1]?.end ?? 0, words[to - 1]?.end ?? 0);
}

function withTail(parts: Part[], tail: string): Part[] {
  if (tail === '') return parts;
  const at = parts.findLastIndex(({ kind }) => kind !== 'removed');
  const last = parts[at];
  return last
    ? parts.with(at, { ...last, text: last.text + tail })
    : [...parts, { kind: 'same', text: tail }];
}
