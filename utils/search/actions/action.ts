import { foldText } from '../../fold-text.ts';
import type { Asked, Suggestion } from '../suggestion.ts';

/** Something that can be done by saying it: `chase Lebeau`. */
export interface Action {
  /** What it is called, in every language it may be said in: the owner may know either. */
  words: readonly string[];
  /**
   * What it offers.
   * @param rest what was typed behind its name; `''`: nothing yet
   */
  offer: (rest: string, asked: Asked) => Promise<Offer[]>;
}

/** A row of an action, before it is known how well its name was said. */
export type Offer = Omit<Suggestion, 'rank' | 'kind'>;

/** Shorter, the beginning of a name may be the beginning of anything. */
const SHORTEST_START = 3;

/** What is typed behind the name of an action; its name may be half typed. `null`: it is not asked for. */
export function askedOf(
  { words }: Pick<Action, 'words'>,
  typed: string,
): { rest: string; whole: boolean } | null {
  const line = typed.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const folded = foldText(line);
  for (const name of words.map((word) => foldText(word.normalize('NFC'))))
    if (folded === name || folded.startsWith(`${name} `))
      return { rest: line.slice(name.length).trim(), whole: true };
  const isStart = folded.length >= SHORTEST_START && words.some((word) => foldText(word).startsWith(folded));
  return isStart ? { rest: '', whole: false } : null;
}
