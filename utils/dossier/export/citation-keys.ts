import { foldText } from '../../fold-text.ts';
import type { Bookmark } from '../bookmark.ts';

const LONGEST = 40;

/** A key for each bookmark, by its title and year, each once: letters and figures that every program takes. */
export function citationKeys(bookmarks: Bookmark[]): string[] {
  const taken = new Map<string, number>();
  return bookmarks.map(({ title, consultedOn }) => {
    const words = slug(title, LONGEST) || 'page';
    const key = `${words}-${consultedOn.slice(0, 4)}`;
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    // No title ends in a double hyphen: what is counted on is no other's key.
    return times === 1 ? key : `${key}--${times}`;
  });
}

/** Words joined by hyphens, lower case, without accents: `article-l-441-10-du-code-de-commerce`. */
export function slug(text: string, longest: number): string {
  return foldText(text.normalize('NFC'))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
}
