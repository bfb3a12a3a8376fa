import { type Checks, isText, soundRow } from '../sound-row.ts';
import type { PageText } from './bookmark.ts';

const CHECKS: Checks<PageText> = { bookmarkId: isText, text: isText };

/** A stored text with every field as its type says. */
export function soundPageText(stored: object): PageText {
  return soundRow({ bookmarkId: '', text: '' }, CHECKS, stored);
}
