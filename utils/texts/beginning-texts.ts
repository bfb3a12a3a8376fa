import { beginning as en } from './en/beginning.ts';
import { beginning as fr } from './fr/beginning.ts';
import type { Language } from './texts.ts';

/** What is said while there is nothing yet. Apart from the dictionary: the popup of every day does not load it. */
export type BeginningTexts = typeof en;

const BEGINNINGS: Record<Language, BeginningTexts> = { en, fr };

export function beginningTextsFor(language: Language): BeginningTexts {
  return BEGINNINGS[language];
}
