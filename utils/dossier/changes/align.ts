import { longestRising, type Pair } from './longest-rising.ts';

/** A stretch that two sequences have in common. */
export interface Match {
  /** Where it starts in each. */
  before: number;
  after: number;
  length: number;
}

interface Block {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

/** Blocks up to so many pairs are compared word by word, exactly. */
const SMALL = 100_000;
/** No text of law needs more; it keeps the time linear on texts that are made to take long. */
const DEEPEST = 12;
/**
 * Words in a row that stand once in both texts hold them together, the longer the surer; at last those that stand
 * equally often in both, the first with the first.
 */
const ANCHORS: readonly { length: 1 | 2 | 4; most: number }[] = [
  { length: 4, most: 1 },
  { length: 2, most: 1 },
  { length: 1, most: 1 },
  { length: 4, most: Number.POSITIVE_INFINITY },
];

/**
 * What two sequences have in common, in order: ends first, then what stands once in both (the patience method), and
 * the longest common subsequence of the small blocks between. Linear in time but for those, which are bounded.
 */
export function align(before: readonly string[], after: readonly string[]): Match[] {
  const matches: Match[] = [];
  const whole = { a0: 0, a1: before.length, b0: 0, b1: after.length };
  alignBlock(runsOf(numbered(before, after)), whole, 0, matches);
  return joined(matches);
}

/** Both sequences as numbers: the same number, the same word. */
interface Numbered {
  a: Int32Array;
  b: Int32Array;
}

/** By length, the runs of so many words that start at each place, numbered too. */
type Runs = Readonly<Record<1 | 2 | 4, Numbered>>;

function numbered(before: readonly (string | number)[], after: readonly (string | number)[]): Numbered {
  const numbers = new Map<string | number, number>();
  const numberOf = (key: string | number) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  return { a: Int32Array.from(before, numberOf), b: Int32Array.from(after, numberOf) };
}

function runsOf(one: Numbered): Runs {
  const two = pairsOf(one, 1);
  return { 1: one, 2: two, 4: pairsOf(two, 2) };
}

/** Numbers for what stands at each place together with what stands some places on. */
function pairsOf({ a, b }: Numbered, apart: number): Numbered {
  const base = a.length + b.length + 1; // more than there are numbers: no two pairs are one
  const paired = (words: Int32Array) =>
    Array.from(words, (word, at) => word * base + (words[at + apart] ?? base - 1));
  return numbered(paired(a), paired(b));
}

function alignBlock(runs: Runs, block: Block, depth: number, out: Match[]): void {
  const { a, b } = runs[1];
  let { a0, a1, b0, b1 } = block;
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) {
    a0++;
    b0++;
  }
  put(out, block.a0, block.b0, a0 - block.a0);
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
    a1--;
    b1--;
  }
  if (a0 < a1 && b0 < b1) alignInner(runs, { a0, a1, b0, b1 }, depth, out);
  put(out, a1, b1, block.a1 - a1);
}

function alignInner(runs: Runs, block: Block, depth: number, out: Match[]): void {
  if ((block.a1 - block.a0) * (block.b1 - block.b0) <= SMALL) {
    longestCommon(runs[1], block, out);
    return;
  }
  if (depth >= DEEPEST) return;
  let { a0, b0 } = block;
  for (const { before, after } of anchorsOf(runs, block)) {
    alignBlock(runs, { a0, a1: before, b0, b1: after }, depth + 1, out);
    put(out, before, after, 1);
    [a0, b0] = [before + 1, after + 1];
  }
  if (a0 > block.a0) alignBlock(runs, { a0, a1: block.a1, b0, b1: block.b1 }, depth + 1, out);
}

function anchorsOf(runs: Runs, block: Block): Pair[] {
  for (const { length, most } of ANCHORS) {
    const { a, b } = runs[length];
    const inB = placesIn(b, block.b0, block.b1 - length + 1);
    const pairs = [...placesIn(a, block.a0, block.a1 - length + 1)].flatMap(([run, places]) => {
      const others = inB.get(run) ?? [];
      if (places.length > most || others.length !== places.length) return [];
      return places.map((before, index): Pair => ({ before, after: others[index] ?? 0 }));
    });
    if (pairs.length > 0) return longestRising(pairs.sort((one, other) => one.before - other.before));
  }
  return [];
}

/** Where each run stands. */
function placesIn(runs: Int32Array, from: number, to: number): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let at = from; at < to; at++) {
    const run = runs[at] ?? 0;
    const known = places.get(run);
    if (known) known.push(at);
    else places.set(run, [at]);
  }
  return places;
}

function longestCommon({ a, b }: Numbered, { a0, a1, b0, b1 }: Block, out: Match[]): void {
  const width = b1 - b0 + 1;
  const lengths = new Uint16Array((a1 - a0 + 1) * width);
  for (let i = a1 - 1; i >= a0; i--) {
    for (let j = b1 - 1; j >= b0; j--) {
      const at = (i - a0) * width + (j - b0);
      const skipped = Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
      lengths[at] = a[i] === b[j] ? (lengths[at + width + 1] ?? 0) + 1 : skipped;
    }
  }
  for (let i = a0, j = b0; i < a1 && j < b1; ) {
    const at = (i - a0) * width + (j - b0);
    if (a[i] === b[j]) put(out, i++, j++, 1);
    else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) i++;
    else j++;
  }
}

function put(out: Match[], before: number, after: number, length: number): void {
  if (length > 0) out.push({ before, after, length });
}

function joined(matches: Match[]): Match[] {
  const all: Match[] = [];
  for (const match of matches) {
    const last = all.at(-1);
    const isNext =
      last && last.before + last.length === match.before && last.after + last.length === match.after;
    if (isNext) last.length += match.length;
    else all.push({ ...match });
  }
  return all;
}
