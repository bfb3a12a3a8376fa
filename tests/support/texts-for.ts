import { en } from '../../utils/texts/en/texts.ts';
import { fr } from '../../utils/texts/fr/texts.ts';
import type { Language, Texts } from '../../utils/texts/texts.ts';

const DICTIONARIES: Record<Language, Texts> = { en, fr };

/** All texts at once: tests need not wait for them. */
export function textsFor(language: Language): Texts {
  return DICTIONARIES[language];
}
