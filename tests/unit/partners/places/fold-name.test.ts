import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../../../../utils/partners/places/fold-name.ts';

test.each([
  ['Saint-Étienne', 'saint etienne'],
  ['St. John’s', 'saint john s'],
  ['Ste-Maxime', 'sainte maxime'],
  ['Stans', 'stans'],
  ['L’Haÿ-les-Roses', 'l hay les roses'],
  ['Łódź', 'lodz'],
  ['Ærøskøbing', 'aeroskobing'],
  ['Hœnheim', 'hoenheim'],
  ['Straßburg', 'strassburg'],
  ['Diyarbakır', 'diyarbakir'],
  ['İzmir', 'izmir'],
  ['Washington, D.C.', 'washington d c'],
  ['\u200f Paris\u202c ', 'paris'],
  ['Москва', 'москва'],
  ['!?', ''],
])('%s is compared as %j', (name, expected) => {
  expect(foldName(name)).toBe(expected);
});

test('what is folded is not changed by folding again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }),
  );
});
