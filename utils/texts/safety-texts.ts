import { safety as en } from './en/safety.ts';
import { safety as fr } from './fr/safety.ts';
import type { Language } from './texts.ts';

/** What is said of damage and loss. Apart from the dictionary: the popup of every day does not load it. */
export type SafetyTexts = typeof en;

const SAFETY: Record<Language, SafetyTexts> = { en, fr };

export function safetyTextsFor(language: Language): SafetyTexts {
  return SAFETY[language];
}
