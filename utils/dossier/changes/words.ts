/** A word or a sign of a text, as it is compared. */
export interface Word {
  /** The same for all ways of writing it: case, accents, ligatures, blanks in numbers, kinds of hyphen. */
  key: string;
  /** Where it stands, in UTF-16 units. */
  start: number;
  end: number;
}

/** Characters that show nothing. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const LETTERS = `[\\p{L}\\p{M}\\p{N}${UNSEEN}]`;
const NUMBER = '\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d+)?';
const ARTICLE = '\\b(?:L\\.?O|[LRDA])\\.?\\s?\\*?\\s?\\d[\\d\\-\\u2010\\u2011]*';
const TOKEN = new RegExp(
  `${ARTICLE}|${NUMBER}|[nN][°º]|${LETTERS}+(?:[-\\u2010\\u2011.,](?=\\p{N})${LETTERS}+|[-\\u2010\\u2011](?=\\p{L})${LETTERS}+)*|\\.{2,}|\\S`,
  'gu',
);
/** How typesetters differ, and no lawyer: apostrophes, quotation marks, dashes, bullets. */
const TYPOGRAPHY = /^[\p{Pd}\p{Pi}\p{Pf}'"`´ʼ−•‣·*\u200b-\u200d\u2060\ufeff\u00ad]+$/u;

/** The words of a text and the signs that mean something, in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const key = TYPOGRAPHY.test(token) ? '' : keyOf(token);
    if (key !== '') words.push({ key, start: index, end: index + token.length });
  }
  return words;
}

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

function keyOf(token: string): string {
  if (/^[a-z]+$/.test(token)) return token;
  if (token === '…' || /^\.{2,}$/.test(token)) return '…';
  if (/^n[°º]$/i.test(token)) return 'n°';
  const powers = token.replaceAll(/(?<=\d)[⁰¹²³⁴-⁹]/g, (power) => `^${power}`);
  const plain = powers.normalize('NFKD').replaceAll(/[\p{M}\s\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
  const key = plain
    .replaceAll(/[\u2010\u2011]/g, '-')
    .toLowerCase()
    .replaceAll(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter);
  return /^(?:l\.?o|[lrda])[.*]*\d/.test(key) ? key.replaceAll(/[.*]/g, '') : key;
}

/** The keys alone. */
export function keysOf(text: string): string[] {
  return wordsOf(text).map(({ key }) => key);
}

/** Whether two texts say the same, however they are set. */
export function isSameText(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [keysOf(a), keysOf(b)];
  return left.length === right.length && left.every((key, index) => key === right[index]);
}
