import type { Quote } from './bookmark.ts';

/** Longer quotes are named by their first and last words. */
const MOST_CHARACTERS = 120;
const WORDS = 6;
/** Words around it that tell it from the same words elsewhere. */
const CONTEXT_WORDS = 3;

/**
 * The address that opens a page at a quote: browsers find the words in the page that is there now, and open it at
 * its top where they are no longer in it (a text fragment, https://wicg.github.io/scroll-to-text-fragment/).
 */
export function passageLink(
  url: string,
  { exact, prefix, suffix }: Pick<Quote, 'exact' | 'prefix' | 'suffix'>,
): string {
  const words = wordsOf(exact);
  if (words.length === 0) return url;
  const isLong = exact.length > MOST_CHARACTERS && words.length > 2 * WORDS;
  const parts = isLong ? [words.slice(0, WORDS), words.slice(-WORDS)] : [words];
  const before = wordsOf(fromWord(prefix)).slice(-CONTEXT_WORDS);
  const after = wordsOf(toWord(suffix)).slice(0, CONTEXT_WORDS);
  const directive = [
    ...(before.length > 0 ? [`${encoded(before)}-`] : []),
    ...parts.map(encoded),
    ...(after.length > 0 ? [`-${encoded(after)}`] : []),
  ].join(',');
  const [page = '', fragment = ''] = url.split('#', 2);
  return `${page}#${fragment.split(':~:')[0]}:~:text=${directive}`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** The context was cut after a number of characters: a word that is not whole is left out. */
function fromWord(prefix: string): string {
  return prefix.replace(/^\S+/, '');
}

function toWord(suffix: string): string {
  return suffix.replace(/\S+$/, '');
}

/** Dashes part the directive's own pieces. */
function encoded(words: string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
