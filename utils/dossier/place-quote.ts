import type { Quote } from './bookmark.ts';

/** How much of a page is kept around a quote, on each side. */
export const CONTEXT = 64;

type Words = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/**
 * Where a quote stands in a text: exactly its words, never similar ones; of several places the one whose surroundings
 * are most like those of the quote. `null` where the words are not there.
 */
export function placeQuote(text: string, quote: Words): number | null {
  if (quote.exact === '') return null;
  let best: { at: number; likeness: number } | null = null;
  for (let at = text.indexOf(quote.exact); at !== -1; at = text.indexOf(quote.exact, at + 1)) {
    const likeness = likenessAt(text, at, quote);
    if (!best || likeness > best.likeness) best = { at, likeness };
  }
  return best?.at ?? null;
}

/** The words and what stands around them in the text. */
export function quoteAt(text: string, start: number, end: number): Words {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** The same words at the same place: of the kept text, or where they are not in it, in the same surroundings. */
export function isSameQuote(a: Words & Pick<Quote, 'start'>, b: Words & Pick<Quote, 'start'>): boolean {
  if (a.exact !== b.exact) return false;
  return a.start !== null && b.start !== null
    ? a.start === b.start
    : a.prefix === b.prefix && a.suffix === b.suffix;
}

/** How many characters around the place are those around the quote, counted from the quote outwards. */
function likenessAt(text: string, at: number, { exact, prefix, suffix }: Words): number {
  const end = at + exact.length;
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix.at(-1 - before)) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
