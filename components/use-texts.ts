import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { areWhole, type FirstTexts, type Texts } from '../utils/texts/texts.ts';

/** The words of the owner's language, for every component of a page: `<TextsContext.Provider value={texts}>`. */
export const TextsContext = createContext<FirstTexts | Texts | null>(null);

/** For what the popup paints first: there is no more than this then. */
export function useFirstTexts(): FirstTexts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('no texts are provided');
  return texts;
}

export function useTexts(): Texts {
  const texts = useFirstTexts();
  if (!areWhole(texts)) throw new Error('painted before all texts were loaded: see WithAllTexts');
  return texts;
}

/** Shows its children once all texts are there. */
export function WithAllTexts({ children }: { children: ComponentChildren }): ComponentChildren {
  return areWhole(useFirstTexts()) ? children : null;
}
