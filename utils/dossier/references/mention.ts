import type { Article } from './article-number.ts';
import type { Identity } from './reference.ts';
import type { SourceText, Span } from './source-text.ts';

/** Something legal that is named in a text. Its span is in the readable text. */
export interface Mention extends Span {
  /** What it refers to by itself; null where only its articles are references, as with a code. */
  whole: Identity | null;
  /** The reference to one of its articles; null where it cannot be told which text is meant. */
  articleOf?: (article: Article) => Identity | null;
  /** What words such as `du même code` find again by this name. */
  named?: string;
  /** It is such words itself: what they point back to is the last mention of that name. */
  again?: string;
}

/**
 * Finds the mentions of one kind of source, in order, none over another.
 * What recognisers before it in the table have taken is blanked out of the text.
 */
export type Recogniser = (text: SourceText) => Mention[];
