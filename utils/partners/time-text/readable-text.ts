import { foldText } from '../../fold-text.ts';

/** Longest part of a selection that is read, in characters: a page of a mail. */
export const MAX_SELECTION = 5000;

/** A selection made ready for reading: one kind of space, dash and apostrophe. Both texts have the same length. */
export interface ReadableText {
  /** As it was written, with its capitals and accents. */
  shown: string;
  /** Lower case without accents; what is found at a place here is at the same place in `shown`. */
  folded: string;
}

const COMPACT_INSTANT = /\b(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(?=Z|\b)/g;
const ISO_INSTANT = /\b(\d{4}-\d\d-\d\d)T(?=\d\d:\d\d)/g;

export function readableText(selection: string): ReadableText {
  const shown = selection
    .slice(0, MAX_SELECTION)
    .normalize('NFC')
    .replace(/[\p{Cf}\0]/gu, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .replace(COMPACT_INSTANT, '$1-$2-$3 $4:$5:$6')
    .replace(ISO_INSTANT, '$1 ');
  return { shown, folded: foldText(shown) };
}
