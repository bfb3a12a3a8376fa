import { help as en } from './en/help.ts';
import { help as fr } from './fr/help.ts';
import type { Language } from './texts.ts';

/** The pages of the help. Apart from the dictionary: the desk alone reads them. */
export type HelpTexts = typeof en;

const HELP: Record<Language, HelpTexts> = { en, fr };

export function helpTextsFor(language: Language): HelpTexts {
  return HELP[language];
}
