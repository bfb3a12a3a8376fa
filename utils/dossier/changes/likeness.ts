import { keysOf } from './words.ts';

/** Below this share of its words a text is not there any more: what is there is another one. */
export const UNLIKE = 0.3;

/** How many of a text's words that say something stand in another, 0 to 1; 1 for a text without any. */
export function likeness(text: string, other: string): number {
  const words = tellingWords(text);
  if (words.size === 0) return 1;
  const theirs = tellingWords(other);
  let shared = 0;
  for (const word of words) if (theirs.has(word)) shared++;
  return shared / words.size;
}

/** Long words and numbers: the short ones stand in every text. */
function tellingWords(text: string): Set<string> {
  return new Set(keysOf(text).filter((key) => key.length >= 6 || /\d/.test(key)));
}
