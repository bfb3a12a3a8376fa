import { foldText } from '../../fold-text.ts';
import { stemOf } from './stem.ts';
import { ELISIONS, STOP_WORDS } from './stop-words.ts';

/** Counts up whenever the same text gives other words or rows: an index made before is then made anew. */
export const WORDS_VERSION = 2;

/** A word as it is indexed and looked for, and where it stands in its text, in UTF-16 units. */
export interface Word {
  /** The stem: the same for a word and its plural. */
  stem: string;
  /** Lower case without accents, as far as it was typed: what a longer word may begin with. */
  folded: string;
  start: number;
  end: number;
}

const DASH = '[-\\u2010-\\u2013\\u2212/]';
const ALONE = '(?<![\\p{L}\\p{N}])';
/** `L. 441-10`, `L441-10`, `R.* 421-1`: blanks are few, else a page of blanks would be slow to read. */
const REFERENCE = `${ALONE}(?:L\\.?O|[LRD]|A(?=\\.))[.\\p{Cf}]{0,2}[\\s*\\p{Cf}]{0,4}\\d+(?:\\p{Cf}?${DASH}\\p{Cf}?\\d+)*(?![\\p{L}\\p{N}])`;
/** `86-1067`, `2016/679`, `23-17.948`, `10 000`: thousands are told by groups of three after one to three. */
const NUMBER = `${ALONE}\\d+(?:${DASH}\\d+|(?<!\\d{4})[. \\u00a0\\u202f]\\d{3}(?!\\d))*(?![\\p{L}\\p{N}])`;
const PLAIN = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}]*';
const TOKEN = new RegExp(`(${REFERENCE}|${NUMBER})|${PLAIN}`, 'giu');

const APOSTROPHES = /['’ʼ]/;
/** What is no part of a word: invisible characters, and the blanks of one that stands for several words. */
const OTHER = /[^\p{L}\p{M}\p{N}]/gu;

/**
 * The words of a text: accents and case folded, elisions and stop words left out, a reference or a number with its
 * dashes as one word (`L. 441-10` and `L441‑10` are `l441-10`), other dashes parting words, invisible characters as
 * if they were not there. Index, query and scan all read by it.
 */
export function* wordsIn(text: string): Generator<Word> {
  for (const match of text.matchAll(TOKEN)) {
    const [token, number] = match;
    const end = match.index + token.length;
    const word = number === undefined ? plainWord(token, text, match.index) : numberWord(number);
    if (word) yield { stem: word.stem, folded: word.folded, start: match.index, end };
  }
}

type Reading = Pick<Word, 'stem' | 'folded'>;

function numberWord(token: string): Reading {
  const folded = token
    .normalize('NFKC')
    .replaceAll(/[\s.*\p{Cf}]/gu, '')
    .replaceAll(/[\u2010-\u2013\u2212/]/g, '-')
    .toLowerCase();
  return { stem: folded, folded };
}

function plainWord(token: string, text: string, start: number): Reading | null {
  const word = readingOf(token);
  if (!word || STOP_WORDS.has(word.written)) return null;
  if (ELISIONS.has(word.written) && APOSTROPHES.test(text.charAt(start + token.length))) return null;
  // The English possessive: the owner’s, owners’.
  if (word.written === 's' && APOSTROPHES.test(text.charAt(start - 1))) return null;
  return word;
}

type Written = Reading & { written: string };

/** How tokens are read. The few hundred words of a language that come again and again are most of every text. */
const known = new Map<string, Written | null>();
const MOST_KNOWN = 10_000;

/** A longer token may be a slice that holds on to the whole page it was cut from. */
const LONGEST_KNOWN = 12;

function readingOf(token: string): Written | null {
  if (token.length > LONGEST_KNOWN) return newReading(token);
  const before = known.get(token);
  if (before !== undefined) return before;
  const word = newReading(token);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(token, word);
  return word;
}

function newReading(token: string): Written | null {
  const written = token.normalize('NFKC').replaceAll(OTHER, '').toLowerCase();
  return written === '' ? null : { written, ...foldedWord(written) };
}

/** One word by itself, be it a stop word or not. */
export function foldedWord(written: string): Reading {
  const folded = foldText(written.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss'));
  return { stem: stemOf(folded), folded };
}
