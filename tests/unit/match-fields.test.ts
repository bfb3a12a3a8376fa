import { expect, test } from 'vitest';
import { matchFields, type SearchedField } from '../../utils/match-fields.ts';

const FIELDS: SearchedField<string>[] = [
  { name: 'reference', as: 'code', text: 'RJ-55120' },
  { name: 'supplier', as: 'name', text: 'Cartons Lebeau' },
  { name: 'item', as: 'name', text: 'Étiquettes thermiques' },
  { name: 'tracking', as: 'code', text: '6A 0412 3344 5566' },
  { name: 'carrier', as: 'words', text: 'Colissimo' },
  { name: 'note', as: 'words', text: 'pour l’atelier, avant Noël' },
];

test.each([
  ['a whole number', 'RJ-55120', 'code', 'reference'],
  ['a whole number, written otherwise', 'rj 55120', 'code', 'reference'],
  ['a parcel’s number without its blanks', '6a0412334455 66', 'code', 'tracking'],
  ['the beginning of a number', 'rj-55', 'name-start', 'reference'],
  ['the beginning of a name', 'CARTONS leb', 'name-start', 'supplier'],
  ['a name without accents', 'etiquettes', 'name-start', 'item'],
  ['words of several names', 'lebeau therm', 'name-words', 'supplier'],
  ['the middle of a word', 'beau', 'words', 'supplier'],
  ['the middle of a number', '55120', 'words', 'reference'],
  ['a word beside a name', 'lebeau colissimo', 'words', 'carrier'],
  ['words of a note', 'noel atelier', 'words', 'note'],
])('%s is found, and why is said', (_what, typed, rank, field) => {
  expect(matchFields(FIELDS, typed)).toMatchObject({ rank, field });
});

test.each(['', '  ', 'lebeau absent', 'rj-55121', '!?'])('«%s» finds nothing', (typed) => {
  expect(matchFields(FIELDS, typed)).toBeNull();
});

test('two letters are not the beginning of a number', () => {
  expect(matchFields(FIELDS, 'rj')).toMatchObject({ rank: 'words', field: 'reference' });
});
