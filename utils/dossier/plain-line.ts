/** Nothing to be seen of them: marks that turn the direction in which what follows is read, and blanks of no width. */
const UNSEEN = /[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Text as one line, without characters that control how it is shown; no-break spaces stay. */
export function plainLine(text: string): string {
  return text
    .replaceAll(UNSEEN, '')
    .replaceAll(/(?:[^\S\u00a0\u202f]|\p{Cc})+/gu, ' ')
    .trim();
}

/** A link that may be followed from a file. */
export function isWebLink(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
