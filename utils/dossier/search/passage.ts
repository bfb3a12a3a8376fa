import type { Bookmark } from '../bookmark.ts';
import { meets, type Query } from './query.ts';
import { type Field, partsOf } from './search-document.ts';
import { type Word, wordsIn } from './words-in.ts';

/** From where to where in a text, in UTF-16 units. */
export type Span = [start: number, end: number];

/** Words with what was looked for marked in them. Plain text: whoever draws it makes the markup. */
export interface Marked {
  text: string;
  marks: Span[];
}

/** Where a bookmark says what was looked for. */
export interface Passage extends Marked {
  field: Field;
}

const BEFORE = 60;
const LENGTH = 200;

/** A whole text with its words marked: a title. */
export function marked(text: string, query: Query): Marked {
  return { text, marks: wordsMet(text, query).map(({ start, end }): Span => [start, end]) };
}

/**
 * The passage that says most of what was looked for: of those of the fields named, in their order, the one where most
 * different terms stand close together, the first of these. `null` where none of them says it.
 */
export function passageOf(
  bookmark: Bookmark,
  text: string | null,
  query: Query,
  fields: Field[],
): Passage | null {
  const parts = partsOf(bookmark, text);
  for (const field of fields) {
    const best = bestOf(parts[field], query);
    if (best) return { field, ...best };
  }
  return null;
}

function bestOf(texts: string[], query: Query): Marked | null {
  let best: (Marked & { terms: number }) | null = null;
  for (const text of texts) {
    const found = closest(text, query);
    if (found && (!best || found.terms > best.terms))
      best = { ...excerpt(text, found.words), terms: found.terms };
  }
  return best && { text: best.text, marks: best.marks };
}

/** The words of the stretch, no longer than a passage, in which most different terms stand. */
function closest(text: string, query: Query): { words: Word[]; terms: number } | null {
  const words = wordsMet(text, query);
  let best: { words: Word[]; terms: number } | null = null;
  let last = 0;
  for (const [first, word] of words.entries()) {
    while (last < words.length && (words[last]?.end ?? 0) - word.start <= LENGTH - BEFORE) last++;
    const near = words.slice(first, Math.max(last, first + 1));
    const terms = query.terms.filter((term) => near.some(({ stem }) => meets(stem, term))).length;
    if (!best || terms > best.terms) best = { words: near, terms };
    if (terms === query.terms.length) break;
  }
  return best;
}

function wordsMet(text: string, { terms }: Query): Word[] {
  return [...wordsIn(text)].filter(({ stem }) => terms.some((term) => meets(stem, term)));
}

/** The words and what stands around them, from word to word, on one line. */
function excerpt(text: string, words: Word[]): Marked {
  const from = words[0]?.start ?? 0;
  const start = text.length <= LENGTH ? 0 : wordStart(text, Math.max(0, from - BEFORE), from);
  const end = text.length <= LENGTH ? text.length : wordEnd(text, start + LENGTH, words.at(-1)?.end ?? start);
  const head = start === 0 ? '' : '…\u202f';
  const tail = end === text.length ? '' : '\u202f…';
  const shift = head.length - start;
  return {
    text: head + text.slice(start, end).replaceAll(/\s/g, ' ') + tail,
    marks: words
      .filter((word) => word.end <= end)
      .map((word): Span => [word.start + shift, word.end + shift]),
  };
}

function wordStart(text: string, at: number, before: number): number {
  if (at === 0) return 0;
  const blank = text.slice(at, before).search(/\s\S/);
  return blank === -1 ? at : at + blank + 1;
}

function wordEnd(text: string, at: number, after: number): number {
  if (at >= text.length) return text.length;
  const blank = text.slice(0, at).search(/\s\S*$/);
  return blank <= after ? Math.max(at, after) : blank;
}
