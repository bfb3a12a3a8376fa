import { attachArticles, type Found } from './attach-articles.ts';
import type { Mention } from './mention.ts';
import { RECOGNISERS } from './recognisers.ts';
import type { Reference } from './reference.ts';
import { blankOut, originalSpan, readSource } from './source-text.ts';

export interface RecogniseOptions {
  /** Id of the code that the page itself is of: articles named without a code are then its own. */
  pageCode?: string | null;
}

/**
 * Every legal reference in a text, in order, none over another. What could be several things is left out.
 * Takes time in proportion to the text, and throws on none.
 */
export function recogniseReferences(text: string, { pageCode = null }: RecogniseOptions = {}): Reference[] {
  const source = readSource(text);
  let left = source;
  let mentions: Mention[] = [];
  for (const recogniser of RECOGNISERS) {
    const found = apart(recogniser(left));
    if (found.length > 0) left = blankOut(left, found);
    mentions = mentions.concat(found);
  }
  const found = attachArticles(left, mentions.sort(byPlace), pageCode);
  return found.sort(byPlace).map(({ whole, ...span }: Found) => {
    const { start, end } = originalSpan(source, span);
    return { ...whole, match: text.slice(start, end), start, end };
  });
}

function byPlace(one: { start: number }, other: { start: number }): number {
  return one.start - other.start;
}

/** In order, each before the next begins. */
function apart(mentions: Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted(byPlace)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
