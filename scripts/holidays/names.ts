import { ENGLISH_NAMES } from './english-names.ts';
import { FRENCH_NAMES } from './french-names.ts';

/** What the source puts behind a name, and what we do. */
const SUBSTITUTE = / \((substitute day|substitutes|jour substitut|jour de remplacement)\)$/;
const SUBSTITUTE_FR = ' (jour de remplacement)';
const SUBSTITUTE_EN = ' (substitute day)';

/** The name in English as we write it. */
export function englishName(source: string): string {
  const name = bare(source);
  return (ENGLISH_NAMES[name] ?? name) + (SUBSTITUTE.test(source) ? SUBSTITUTE_EN : '');
}

/**
 * The name in French: by our table, else the source's. Throws where the source has none and gives another language.
 * @param french what the source gives for French.
 * @param english what it gives for English.
 */
export function frenchName(french: string, english: string): string {
  const key = bare(english);
  const known = FRENCH_NAMES[key];
  if (known === undefined && bare(french) === key)
    throw new Error(`No French name, add it to french-names.ts: ${key}`);
  return (known ?? bare(french)) + (SUBSTITUTE.test(english) ? SUBSTITUTE_FR : '');
}

function bare(name: string): string {
  return name.replace(SUBSTITUTE, '').trim().replaceAll(/['′]/g, '’');
}
