import { en } from './en/texts.ts';
import { fr } from './fr/texts.ts';

export type Language = 'en' | 'fr';

/** Every sentence of the product. English gives the shape; another language that lacks a text does not compile. */
export type Texts = typeof en;

const DICTIONARIES: Record<Language, Texts> = { en, fr };

export function textsFor(language: Language): Texts {
  return DICTIONARIES[language];
}
