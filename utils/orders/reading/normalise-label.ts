/** A text longer than this is no label: it stays unknown, unread. */
export const LONGEST_LABEL = 200;

/** A label as a key: no accents, no capitals, one space between words, no mark at the end. */
export function normaliseLabel(text: string): string {
  return text
    .slice(0, 2 * LONGEST_LABEL)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('ß', 'ss')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'«»“”()[\].,;:!–—-]+|[\s"'«»“”.,;:!–—-]+$/g, '');
}
