import type { Quote } from './bookmark.ts';

/** A stretch of the kept text; in a quote or not. */
export interface Stretch {
  start: number;
  text: string;
  /** The first quote that covers it. */
  quoteId: string | null;
}

/** The kept text cut where quotes begin and end, and the quotes that are not in it exactly. */
export interface PaintedText {
  stretches: Stretch[];
  notFound: Quote[];
}

/** Only what stands exactly where the quote was taken is painted: never words that are merely like it. */
export function paintQuotes(text: string, quotes: Quote[]): PaintedText {
  const found = quotes.flatMap((quote) => {
    const { start, exact } = quote;
    const isThere = start !== null && exact !== '' && text.startsWith(exact, start);
    return isThere ? [{ quote, start, end: start + exact.length }] : [];
  });
  const cuts = [...new Set([0, text.length, ...found.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const stretches = cuts.slice(1).map((end, index): Stretch => {
    const start = cuts[index] ?? 0;
    const covering = found.find((one) => one.start <= start && one.end >= end);
    return { start, text: text.slice(start, end), quoteId: covering?.quote.id ?? null };
  });
  const there = new Set(found.map(({ quote }) => quote));
  return { stretches, notFound: quotes.filter((quote) => !there.has(quote)) };
}
