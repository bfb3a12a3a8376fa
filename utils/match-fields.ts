import { foldText } from './fold-text.ts';

/** Words of a thing that can be searched. */
export interface SearchedField<Name extends string> {
  name: Name;
  text: string;
  /** `code`: a number that is meant whole, whatever blanks and dashes stand in it. `name`: what the thing is called. */
  as: 'code' | 'name' | 'words';
}

/** How well it was found, the best first: the same scale for every kind of thing. */
export const RANKS = ['code', 'name-start', 'name-words', 'words'] as const;
export type Rank = (typeof RANKS)[number];

/** That a thing was found, and why. */
export interface Match<Name extends string> {
  rank: Rank;
  /** The field that speaks for it: where the name alone does not say it, the first that says the rest. */
  field: Name;
  text: string;
}

/** Shorter, a beginning of a number says nothing. */
const SHORTEST_CODE_START = 3;

/** Whether all the words are in the fields, in any order, without regard to case or accents; `null`: they are not. */
export function matchFields<Name extends string>(
  fields: readonly SearchedField<Name>[],
  typed: string,
): Match<Name> | null {
  const folded = fields.map((field) => ({ field, text: plain(field.text) }));
  const whole = plain(typed);
  const words = whole.split(' ').filter(Boolean);
  if (words.length === 0) return null;
  const code = squeezed(whole);
  const codes = folded.filter(({ field }) => field.as === 'code');
  const names = folded.filter(({ field }) => field.as === 'name');
  const exact = code === '' ? undefined : codes.find(({ text }) => squeezed(text) === code);
  if (exact) return found('code', exact.field);
  const start =
    names.find(({ text }) => text.startsWith(whole)) ??
    (code.length < SHORTEST_CODE_START
      ? undefined
      : codes.find(({ text }) => squeezed(text).startsWith(code)));
  if (start) return found('name-start', start.field);
  if (!words.every((word) => folded.some(({ text }) => text.includes(word)))) return null;
  const beginning = (text: string, word: string) => ` ${wordsOnly(text)}`.includes(` ${word}`);
  const [first = ''] = words;
  if (words.every((word) => names.some(({ text }) => beginning(text, word)))) {
    const name = names.find(({ text }) => beginning(text, first));
    if (name) return found('name-words', name.field);
  }
  const unsaid = words.find((word) => !names.some(({ text }) => text.includes(word))) ?? first;
  const saying = folded.find(({ text }) => text.includes(unsaid));
  return saying ? found('words', saying.field) : null;
}

function found<Name extends string>(rank: Rank, { name, text }: SearchedField<Name>): Match<Name> {
  return { rank, field: name, text };
}

function plain(text: string): string {
  return foldText(text.normalize('NFC')).replace(/\s+/gu, ' ').trim();
}

function squeezed(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function wordsOnly(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

/** The best first; of equals, the one that stood first. */
export function byRank(a: { rank: Rank }, b: { rank: Rank }): number {
  return RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank);
}
