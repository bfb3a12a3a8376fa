import { LETTERED, shownNumber, WORDED } from '../references/article-number.ts';
import { readSource } from '../references/source-text.ts';

const ALONE = new RegExp(`^${LETTERED}$`, 'u');
/** `A4` is paper and `D 14` a place in a table: these letters need their point, or a dash after the first figures. */
const NO_ARTICLE = /^[DA] ?\d+$/;
const AFTER_ITS_WORD = new RegExp(`^[Aa]rt(?:icles?|s?\\.)? ?${WORDED}$`, 'u');

/** Typed in small letters. */
const HASTY = /^(?:lo|[lrda])(?=[. ]{0,2}\*?\.? ?\d)/;

/**
 * The number of an article, where a question is nothing else: `L441-10`, `article 1240`. No code is said, so it is no
 * reference; a search for articles in force shows those of every code.
 */
export function articleAsked(question: string): string | null {
  const words = readSource(question)
    .plain.trim()
    .replace(HASTY, (letters) => letters.toUpperCase());
  if (NO_ARTICLE.test(words)) return null;
  const { groups } = ALONE.exec(words) ?? AFTER_ITS_WORD.exec(words.replace(/^l'/i, '')) ?? {};
  return groups ? shownNumber(groups) : null;
}
