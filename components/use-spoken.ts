import { useEffect, useState } from 'preact/hooks';
import { type Language, loadTexts, type Texts } from '../utils/texts/texts.ts';

export interface Spoken {
  language: Language;
  texts: Texts;
}

/** A language with all its texts; while another one is loaded, the one before. `null` until the first is there. */
export function useSpoken(language: Language | null): Spoken | null {
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  useEffect(() => {
    if (!language) return;
    let gone = false;
    loadTexts(language).then((texts) => !gone && setSpoken({ language, texts }));
    return () => {
      gone = true;
    };
  }, [language]);
  return spoken;
}
