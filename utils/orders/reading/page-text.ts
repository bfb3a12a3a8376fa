/** Longest text taken from a page for one field. */
export const MAX_TEXT = 300;

/** Controls, zero-width characters and bidirectional overrides: never part of what a shop means to say. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** Printable ASCII with single spaces, as most texts of a page are: nothing to clean. */
const CLEAN = /^(?:[!-~] ?)*$/;

/**
 * A text of the page as we keep it: white space of any kind is one space, nothing invisible, at most `max` characters.
 * The source is cut before it is cleaned, so that a text of megabytes costs nothing.
 */
export function pageText(source: string | null | undefined, max = MAX_TEXT): string {
  if (!source) return '';
  const text = source.length > max * 8 ? source.slice(0, max * 8) : source;
  if (CLEAN.test(text)) return text.slice(0, max).trimEnd();
  return text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim().slice(0, max).trim().normalize('NFC');
}
