/**
 * Two words side by side, as one of 32,768 numbers. Documents that have the numbers of a phrase's pairs may hold the
 * phrase; those that lack one do not. A page of 400 words has a hundredth of them, so that few are read in vain.
 */
export type Pair = number;

const PAIRS = 1 << 15;
/** Pairs that lie together in the index. */
const TOGETHER = 64;

/** The pairs of word streams, none across a line feed. */
export function pairsIn(streams: Iterable<string>): Set<Pair> {
  const pairs = new Set<Pair>();
  for (const stream of streams) {
    for (const line of stream.split('\n')) addPairs(pairs, line.split(' ').filter(Boolean));
  }
  return pairs;
}

/** The pairs of a phrase; none where it is one word. */
export function pairsOf(phrase: string[]): Set<Pair> {
  const pairs = new Set<Pair>();
  addPairs(pairs, phrase);
  return pairs;
}

/** Where a pair lies in the index; a quotation mark begins no word. */
export function pairEntry(pair: Pair): { bucket: string; word: string } {
  return { bucket: `"${Math.floor(pair / TOGETHER)}`, word: String(pair % TOGETHER) };
}

function addPairs(pairs: Set<Pair>, words: string[]): void {
  let before = 0;
  for (const [index, word] of words.entries()) {
    const code = codeOf(word);
    if (index > 0) pairs.add((Math.imul(before, 31) ^ code) & (PAIRS - 1));
    before = code;
  }
}

/** FNV-1a, its upper half folded in. */
function codeOf(word: string): number {
  let code = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) code = Math.imul(code ^ word.charCodeAt(at), 0x01000193);
  return code ^ (code >>> 15);
}
