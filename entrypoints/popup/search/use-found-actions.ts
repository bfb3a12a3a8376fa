import { useEffect, useState } from 'preact/hooks';
import type { Suggestion } from '../../../utils/search/suggestion.ts';

export interface FoundActions {
  /** What was typed. */
  words: string;
  offers: Suggestion[];
}

/** The actions that the words ask for; `null` until that is known. What knows them is loaded at the first word. */
export function useFoundActions(words: string): FoundActions | null {
  const [found, setFound] = useState<FoundActions | null>(null);
  useEffect(() => {
    if (words === '') {
      setFound(null);
      return;
    }
    let gone = false;
    const show = (offers: Suggestion[]) => {
      if (!gone) setFound({ words, offers });
    };
    import('./offers-for.ts').then(({ offersFor }) => offersFor(words)).then(show, () => show([])); // things are found all the same
    return () => {
      gone = true;
    };
  }, [words]);
  return found;
}
