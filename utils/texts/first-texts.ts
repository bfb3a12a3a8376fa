import { first as english } from './en/first.ts';
import { first as french } from './fr/first.ts';
import type { FirstTexts, Language } from './texts.ts';

/** The words of the first paint in both languages: to fetch one of them would take longer than to have the other. */
export const FIRST_TEXTS: Record<Language, FirstTexts> = { en: english, fr: french };
