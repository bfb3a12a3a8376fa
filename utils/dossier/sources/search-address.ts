import type { Source } from './source.ts';

/** Where the words go in a template. */
const GAP = '%s';
/** Longer than any question; what is cut off only makes it wider. */
const LONGEST = 300;

/**
 * Whether an address can be asked: `https:`, one `%s`, and that behind the host, so that words never choose who is
 * asked.
 */
export function isSearchTemplate(template: string): boolean {
  if (template.split(GAP).length !== 2) return false;
  const [one, other] = ['a', 'b.c'].map((words) => URL.parse(template.replace(GAP, words)));
  if (one?.protocol !== 'https:' || !other || one.username || one.password) return false;
  return one.origin === other.origin && one.href !== other.href && !other.username;
}

/** The site's search for these words; its home where it has none, or a broken one. */
export function searchAddress({ home, search }: Pick<Source, 'home' | 'search'>, words: string): string {
  if (search === null || !isSearchTemplate(search)) return home;
  // By function: in a string `$&` would be put in again.
  return new URL(search.replace(GAP, () => encoded(words))).href;
}

/** One line without what is not seen, as long as a search takes. */
export function plainQuestion(text: string): string {
  const line = text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .trim();
  return line.length <= LONGEST
    ? line
    : line
        .slice(0, LONGEST)
        .replace(/\s\S*$/, '')
        .toWellFormed();
}

/** All that has a meaning in addresses is escaped, the marks too that `encodeURIComponent` leaves. */
function encoded(words: string): string {
  return encodeURIComponent(plainQuestion(words)).replaceAll(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
