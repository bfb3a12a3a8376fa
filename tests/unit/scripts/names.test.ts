import { expect, test } from 'vitest';
import { englishName, frenchName } from '../../../scripts/holidays/names.ts';

test.each([
  ['a name of our table', 'Nouvel An', "New Year's Day", 'Jour de l’An'],
  ['a name of the source', 'Jour de Ntaryamira', 'Ntaryamira Day', 'Jour de Ntaryamira'],
  ['a straight apostrophe', "Fête de l'armée de terre", 'Land Army Day', 'Fête de l’armée de terre'],
  [
    'a day instead of another',
    'Noël (jour substitut)',
    'Christmas Day (substitute day)',
    'Noël (jour de remplacement)',
  ],
])('%s in French', (_name, french, english, expected) => {
  expect(frenchName(french, english)).toBe(expected);
});

test('a holiday the source has no French for must be translated', () => {
  expect(() => frenchName('Day of the Otter', 'Day of the Otter')).toThrow(
    'french-names.ts: Day of the Otter',
  );
});

test.each([
  ['Fête de l’Évacuation', 'Evacuation Day'],
  ["St. Patrick's Day", 'St. Patrick’s Day'],
  ['Beni Day (substitutes)', 'Beni Day (substitute day)'],
])('%s in English', (source, expected) => {
  expect(englishName(source)).toBe(expected);
});
