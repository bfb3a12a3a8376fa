import type { first } from './en/first.ts';
import type { en } from './en/texts.ts';

export type Language = 'en' | 'fr';

/** Every sentence of the product. English gives the shape; another language that lacks a text does not compile. */
export type Texts = typeof en;

/** Of them, those of what the popup paints first. */
export type FirstTexts = typeof first;

// A language is loaded, and evaluated in the worker's one script, only when it is spoken.
const ALL: Record<Language, () => Promise<Texts>> = {
  en: async () => (await import('./en/texts.ts')).en,
  fr: async () => (await import('./fr/texts.ts')).fr,
};

export function loadTexts(language: Language): Promise<Texts> {
  return ALL[language]();
}

/** Whether there are more of them than the first ones. */
export function areWhole(texts: FirstTexts | Texts): texts is Texts {
  return 'desk' in texts;
}
