import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '../../../utils/texts/glossary.ts';
import { writtenIn } from '../../support/dictionary.ts';

/** Sentences in which the word means something else. */
const ELSEWHERE = [
  'L’absence d’alerte ne prouve rien', // any warning at all
];

const written = { en: writtenIn('en'), fr: writtenIn('fr') };

/** The word by itself or in the plural, whatever its case. */
function asWord(term: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])${term}(s|x|es)?(?![\\p{L}-])`, 'iu');
}

function saying(language: 'en' | 'fr', term: string): string[] {
  return written[language]
    .filter(({ text }) => asWord(term).test(text) && !ELSEWHERE.some((other) => text.startsWith(other)))
    .map(({ file, text }) => `${file}: ${text}`);
}

describe.each(['en', 'fr'] as const)('%s', (language) => {
  test.each(GLOSSARY.map((entry) => [entry[language].term, entry] as const))(
    'one thing, one word: %s',
    (term, entry) => {
      expect(
        written[language].some(({ text }) => asWord(term).test(text)),
        term,
      ).toBe(true);
      for (const other of entry[language].never) expect(saying(language, other), other).toEqual([]);
    },
  );
});

test('no term is forbidden for another thing', () => {
  for (const language of ['en', 'fr'] as const) {
    const terms = new Set(GLOSSARY.map((entry) => entry[language].term));
    expect(GLOSSARY.flatMap((entry) => entry[language].never).filter((word) => terms.has(word))).toEqual([]);
  }
});
