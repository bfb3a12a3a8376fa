/**
 * The patterns and selectors that taught recipes may bring: a subset of regular expressions and of CSS in which
 * nothing can be slow or clever.
 */

/** A number or name in a text: an order's reference. */
export const REFERENCE_GAP = '([\\p{L}\\p{N}][\\p{L}\\p{N}/_.-]*)';
/** One part of an address. */
export const ADDRESS_GAP = '([^/?&#=]+)';
/** Each gap, and what it takes: the literal after it must be something else, so that a pattern never backtracks. */
const GAPS: [string, RegExp][] = [
  [REFERENCE_GAP, /[\p{L}\p{N}/_.-]/u],
  [ADDRESS_GAP, /[^/?&#=]/],
  ['[^/?&#=]+', /[^/?&#=]/],
  ['\\d+', /\d/],
];
const MOST_GAPS = 3;
const LONGEST = 200;

const LITERAL = /[\p{L}\p{N}\p{M} _=&%:#,;'"’@~!°ºª№<>-]|\\[.*+?^${}()|[\]\\/]|\//u;

/** Whether a pattern is nothing but literals and at most three gaps, each followed by a literal that it cannot take. */
export function isSafePattern(pattern: string): boolean {
  if (pattern.length === 0 || pattern.length > LONGEST) return false;
  let rest = pattern.replace(/^\^/, '').replace(/\$$/, '');
  let gaps = 0;
  let taken: RegExp | null = null;
  while (rest !== '') {
    const gap = GAPS.find(([one]) => rest.startsWith(one));
    if (gap) {
      if (taken || ++gaps > MOST_GAPS) return false;
      taken = gap[1];
      rest = rest.slice(gap[0].length);
      continue;
    }
    const literal = LITERAL.exec(rest)?.[0];
    if (literal === undefined || !rest.startsWith(literal) || taken?.test(literal.slice(-1))) return false;
    taken = null;
    rest = rest.slice(literal.length);
  }
  return true;
}

/** A text as a pattern that matches it and nothing else. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

const IDENT = '[A-Za-z_][\\w-]*';
const ATTRIBUTE = `\\[[a-z][a-z-]*(?:[\\^$*~|]?="[^"\\\\\\]]{0,80}")?\\]`;
const COMPOUND = `(?:[a-z][a-z0-9-]*(?:#${IDENT}|\\.${IDENT}|${ATTRIBUTE}){0,4}|(?:#${IDENT}|\\.${IDENT}|${ATTRIBUTE}){1,4})`;
const SELECTOR = new RegExp(`^${COMPOUND}(?:(?: > | )${COMPOUND}){0,4}$`);

/** Whether a selector is made of tags, ids, classes and attributes only, at most five steps deep. */
export function isSafeSelector(selector: string): boolean {
  return selector.length <= LONGEST && SELECTOR.test(selector);
}
