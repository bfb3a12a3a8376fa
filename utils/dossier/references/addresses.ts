import type { Mention } from './mention.ts';
import { identityOfAddress } from './official-addresses.ts';
import type { SourceText } from './source-text.ts';

const STOP = '\\s<>"«»“”\\ufffc\\u2029';
const ADDRESS = new RegExp(
  [
    `(?<![\\p{L}\\d])https?://[^${STOP}]+`,
    '(?<![\\w.+@-])[\\w.+-]{1,64}@(?:[\\w-]{1,63}\\.){1,6}[a-z]{2,24}(?![\\w@])',
    `(?<![\\w@./-])(?:[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?\\.){1,6}[a-z]{2,24}/[^${STOP}]*`,
  ].join('|'),
  'giu',
);

/** Addresses of the web and of mail. Nothing is read inside; those of official sites are references themselves. */
export function addresses({ plain }: SourceText): Mention[] {
  return [...plain.matchAll(ADDRESS)].map(({ 0: words, index: start }) => {
    const address = trimmed(words);
    return { start, end: start + address.length, whole: identityOfAddress(address) };
  });
}

/** Without the marks of the sentence around it. */
function trimmed(words: string): string {
  const bare = words.replace(/[.,;:!?'…]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? trimmed(bare.slice(0, -1)) : bare;
}
