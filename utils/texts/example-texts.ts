import { example as en } from './en/example.ts';
import { example as fr } from './fr/example.ts';
import type { Language } from './texts.ts';

/** What is written on the rows of the example. Apart from the dictionary: the background alone has it. */
export interface ExampleTexts {
  /** `supplier-1` and so on. */
  suppliers: readonly [string, string, string];
  /** What was ordered, and how many of it. */
  items: Record<ExampleItem, readonly [what: string, quantity: number]>;
  partners: readonly { name: string; place: string; group: string }[];
  callAbout: string;
  folder: string;
  /** Passages of law, word for word. */
  readings: readonly ExampleReading[];
}

export type ExampleItem = 'order-1' | 'order-2' | 'order-3' | 'order-4' | 'order-5' | 'order-6';

export interface ExampleReading {
  url: string;
  title: string;
  site: string;
  language: string;
  tags: string[];
  note: string;
  /** Canonical keys of what it names. */
  references: readonly string[];
  text: string;
  /** What of the text was selected. */
  exact: string;
}

const EXAMPLES: Record<Language, ExampleTexts> = { en, fr };

export function exampleTextsFor(language: Language): ExampleTexts {
  return EXAMPLES[language];
}
