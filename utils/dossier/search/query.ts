import { foldedWord, type Word, wordsIn } from './words-in.ts';

/** One word that is looked for. */
export interface Term {
  stem: string;
  /** Where the word may still be going on, as far as it is typed: words that begin so are found too. */
  prefix: string | null;
}

/** Everything of it must be found: each term somewhere, each phrase as it stands, within one field. */
export interface Query {
  terms: Term[];
  /** Stems in their order. Their words are terms too. */
  phrases: string[][];
}

const QUOTED = /"([^"]*)"|«([^»]*)»|“([^”]*)”/g;
const MOST_CHARACTERS = 500;
const MOST_TERMS = 20;

/**
 * What the typed words ask for. What stands in quotation marks is a phrase. The last word may be unfinished, unless a
 * blank follows it or it stands in quotation marks. A stop word counts only where nothing else is typed.
 */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, MOST_CHARACTERS);
  const phrases: string[][] = [];
  const loose = text.replaceAll(QUOTED, (whole, ...parts: (string | undefined)[]) => {
    const stems = [...wordsIn(parts.find((part) => part !== undefined) ?? '')].map(({ stem }) => stem);
    if (stems.length > 0) phrases.push(stems);
    return ' '.repeat(whole.length);
  });
  const words = [...wordsIn(loose)];
  const last = words.at(-1);
  const terms = words.map((word) => ({
    stem: word.stem,
    prefix: word === last ? prefixOf(word, loose) : null,
  }));
  const quoted = phrases.flat().map((stem) => ({ stem, prefix: null }));
  const all = [...terms, ...quoted];
  return { terms: eachOnce(all.length > 0 ? all : stopWord(loose)).slice(0, MOST_TERMS), phrases };
}

/** Whether an indexed word is what a term looks for. */
export function meets(stem: string, term: Term): boolean {
  return stem === term.stem || (term.prefix !== null && stem.startsWith(term.prefix));
}

function prefixOf({ end, folded }: Word, text: string): string | null {
  return /^[\p{P}\p{S}]*$/u.test(text.slice(end)) ? folded : null;
}

function stopWord(text: string): Term[] {
  const written = /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(text.toLowerCase())?.[0];
  if (!written) return [];
  const { stem, folded } = foldedWord(written);
  return [{ stem, prefix: folded }];
}

function eachOnce(terms: Term[]): Term[] {
  const byWord = new Map(terms.map((term) => [`${term.stem} ${term.prefix ?? ''}`, term]));
  return [...byWord.values()];
}
