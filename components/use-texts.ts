import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Texts, textsFor } from '../utils/texts/texts.ts';

/** The words of the owner's language, for every component of a page: `<TextsContext.Provider value={texts}>`. */
export const TextsContext = createContext<Texts>(textsFor('en'));

export function useTexts(): Texts {
  return useContext(TextsContext);
}
