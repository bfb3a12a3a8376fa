import type { SourceText } from './source-text.ts';

/** Where a sentence may end: the mark, then a capital. */
const MARK = /[.!?…](?=[)»" ]*[ \n][«"( ]*[A-Z])|\u2029/g;
/** Written with a point, and followed by a capital in the middle of a sentence. */
const ABBREVIATED =
  /(?:^|[^a-z\d])(?:cass|civ|com|comm|soc|crim|plen|ass|sect|ch|req|aff|art|arts|ann|al|n|no|nos|v|c|cf|ex|p|pp|t|rec|bull|obs|note|m|mm|me|mme|mlle|dr|pr|st|ste|sté|trib|const|cons|confl|trav|conso|consom|min|interm|jur|jurid|gr|adm|janv|fevr|avr|juil|juill|sept|oct|nov|dec|dir|regl|decr|ord|arr|loc|op|cit|inc|corp|co|ltd|f|supp|s|ct|ed|u|l|d|r|a|e|b|j|g|h|i|k|o|q|w|x|y|z)$/;

/** The places where sentences end, in order. */
export function sentenceEnds({ plain, folded }: SourceText): number[] {
  return [...plain.matchAll(MARK)]
    .filter(
      ({ 0: mark, index }) => mark !== '.' || !ABBREVIATED.test(folded.slice(Math.max(0, index - 8), index)),
    )
    .map(({ index }) => index);
}

/** The first end at or after a place; `Infinity` after the last. */
export function endAfter(ends: number[], at: number): number {
  return ends[countBefore(ends, at)] ?? Number.POSITIVE_INFINITY;
}

/** The last end before a place; 0 in the first sentence. */
export function endBefore(ends: number[], at: number): number {
  return ends[countBefore(ends, at) - 1] ?? 0;
}

function countBefore(ends: number[], at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
