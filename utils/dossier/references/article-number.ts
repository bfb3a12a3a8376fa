import type { Span } from './source-text.ts';

/** An article as a text names it, without the code or act it is in. Its span covers the number, or both ends of a range. */
export interface Article extends Span {
  /** As Légifrance shows it: `R*424-16`, `39 quinquies GB`. */
  number: string;
  /** The same without its star, which no comparison counts. */
  key: string;
  rangeTo: string | null;
  pinpoint: string | null;
}

const LATIN =
  '(?:(?:un|duo|ter|quater|quin|sex|sept|octo|novo|unde|duode)?(?:dec|vic|tric|quadrag|quinquag|sexag|septuag|octog|nonag)ies|bis|ter|quater|quinquies|sexies|septies|octies|nonies)';
/** Capitals that follow a number and are words, paragraphs or persons. */
const NO_SUFFIX =
  "(?:DU|DES?|ET|OU|AUX?|EN|LE|LA|LES|EST|SUR|PAR|UNE?|CE|SE|NE|QUI|QUE|IL|SES|SON|II|III|IV|VII|VIII|IX|XI|XII)(?![\\p{L}\\d])|M\\.|[A-Z]'|A(?= (?:compter|partir|defaut|peine|titre|cet|ce|la|le|l'|moins|condition)(?!\\p{L}))";
/** No space between capitals and what follows them: `II A 2,83` is a table. */
const CAPITALS = `(?:[\\x20-]?(?!${NO_SUFFIX})[A-Z]{1,3}(?:-\\d{1,3})*(?![\\p{L}\\d]|-\\p{L}))`;
const LATINS = `(?:(?: |-)?(?:${LATIN}|${LATIN.toUpperCase()})(?:-\\d{1,3})?(?!\\p{L}))`;
/** `56 j terdecies A`, in annex IV of the CGI. */
const SMALL = `(?: [a-z](?= ${LATIN}))?`;

export const PREFIX = '(?:\\* ?)?(?:L\\.? ?O|[LRDA])\\.? ?(?:\\*\\.? ?)?';
const SMALL_PREFIX = '(?:\\* ?)?(?:l\\.? ?o|[lrda])\\.? ?(?:\\*\\.? ?)?';
const END =
  '(?![\\d%€$£°]|[./]\\d|(?<!-\\d{1,4}|\\p{L}),\\d(?!\\d?°)| °|-\\d(?!\\d?°)| ?(?:€|%|euros?|EUR)(?!\\p{L}))';
const SUFFIXES = `${SMALL}(?:${LATINS}|${CAPITALS})*`;

/** A number with its letter before it, the dashes loosely set. Needs the flags `u` and, to be read at a place, `y`. */
export const LETTERED = `(?<prefix>${PREFIX})(?<digits>\\d{1,4}(?: ?- ?\\d{1,4}){0,5})(?<suffix>${SUFFIXES})${END}`;
/** After the word “article” letters may be small: `art. l. 441-10`. */
export const WORDED = `(?:n° ?)?(?:(?<prefix>${PREFIX}|${SMALL_PREFIX}(?=\\d))?(?<digits>\\d{1,4}(?:er|ER)?(?:\\.\\d{1,3})*(?: ?- ?\\d{1,4}(?!\\d| ?°)){0,5})(?<suffix>${SUFFIXES})${END}|(?<word>[Pp]remier|[Uu]nique|[Ll]iminaire|[Pp]reliminaire)(?!\\p{L}))`;

/** What has been read of a number, before it is put in its one form. */
export type NumberParts = Record<string, string | undefined>;

/** @example shownNumber({ prefix: 'R. * ', digits: '424-16', suffix: '' }) // 'R*424-16' */
export function shownNumber({ prefix = '', digits = '', suffix = '', word }: NumberParts): string {
  if (word) return WORDS[word.toLowerCase()] ?? word.toLowerCase();
  const letters = prefix
    .toUpperCase()
    .replace(/[. \n]/g, '')
    .replace(/^\*([LRDA]O?)$/, '$1*');
  const bare = digits.replace(/[ \n]/g, '').replace(/^(\d+)er(?!\d)/i, '$1');
  return letters + bare + shownSuffix(suffix);
}

const WORDS: Record<string, string> = { premier: '1', preliminaire: 'préliminaire' };
const ONE_SUFFIX = new RegExp(`${LATIN}(?:-\\d+)?|[A-Z]+(?:-\\d+)*|[a-z]`, 'gi');

/** One space between suffixes, Latin in small letters: ` quinquies GB`. */
function shownSuffix(suffix: string): string {
  return [...suffix.matchAll(ONE_SUFFIX)]
    .map(([part]) => ` ${LATIN_ALONE.test(part) ? part.toLowerCase() : part}`)
    .join('');
}

const LATIN_ALONE = new RegExp(`^${LATIN}(?:-\\d+)?$`, 'i');

export function withoutStar(number: string): string {
  return number.replace('*', '');
}
