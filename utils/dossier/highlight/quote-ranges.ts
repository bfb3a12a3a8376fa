import { readText } from '../capture/readable-text.ts';
import type { ShadowOf } from '../capture/shadow-trees.ts';
import { LONGEST_TEXT } from '../captured-page.ts';
import { placeQuote } from '../place-quote.ts';
import { rawPlaces } from './raw-places.ts';

/** A quote that is looked for in a page. */
export interface QuoteToMark {
  id: string;
  exact: string;
  prefix: string;
  suffix: string;
}

/** A text node and what it brought to the page's text. */
interface Piece {
  node: Text;
  from: number;
  to: number;
}

/**
 * Where quotes stand in a page: a range for every text node, so that they reach over elements and into shadow trees.
 * A quote whose words are not there exactly has none, whatever may be like it.
 */
export function quoteRanges(
  document: Document,
  quotes: readonly QuoteToMark[],
  { shadowOf, isShown }: { shadowOf: ShadowOf; isShown: (element: Element) => boolean },
): Map<string, Range[]> {
  const pieces: Piece[] = [];
  const onText = (node: Text, from: number, to: number) => {
    if (from < to) pieces.push({ node, from, to });
  };
  const { text } = readText(document.body, { shadowOf, isShown, onText, longest: LONGEST_TEXT });
  const found = new Map<string, Range[]>();
  for (const quote of quotes) {
    const start = placeQuote(text, quote);
    if (start === null) continue;
    const end = start + quote.exact.length;
    const met = pieces.filter(({ from, to }) => from < end && to > start);
    found.set(
      quote.id,
      met.flatMap(
        (piece) => rangeIn(document, piece, Math.max(start, piece.from), Math.min(end, piece.to)) ?? [],
      ),
    );
  }
  return found;
}

function rangeIn(document: Document, { node, from, to }: Piece, start: number, end: number): Range | null {
  const places = rawPlaces(node.data, to - from);
  const [first, last] = [places[start - from], places[end - 1 - from]];
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(node, first);
  range.setEnd(node, Math.min(last + 1, node.data.length));
  return range;
}
