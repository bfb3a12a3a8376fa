import type { ReferenceKind } from '../references/reference.ts';

/** A site where the law, or what is said of it, can be looked up. */
export interface Source {
  id: string;
  name: string;
  /** Where its search cannot be asked. */
  home: string;
  /** `https:` address of its search, `%s` where the words go; `null` where it has none. */
  search: string | null;
  /** What its search is asked for: the words as they are, or only the number of an article in them. */
  asks: 'words' | 'article';
  /** What it is good for: it comes first where the words are of that. */
  topics: readonly Topic[];
  /** References whose own page has no address that can be derived, and which its search finds by their number. */
  opens: readonly ReferenceKind[];
}

export const TOPICS = [
  'article',
  'texts',
  'business',
  'tax',
  'social',
  'labour',
  'eu',
  'cases',
  'privacy',
  'us',
] as const;
export type Topic = (typeof TOPICS)[number];
