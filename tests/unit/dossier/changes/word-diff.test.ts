import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords, type Part } from '../../../../utils/dossier/changes/word-diff.ts';
import { isSameText, keysOf } from '../../../../utils/dossier/changes/words.ts';

describe('ways of writing the same', () => {
  test.each([
    ['blanks', 'ne peut\ndépasser  trente\u00a0jours', 'ne peut dépasser trente jours'],
    ['apostrophes', 'l’article d’un bail', "l'article d' un bail"],
    ['quotation marks', '« le bail »', '"le bail"'],
    ['dashes and bullets', 'I. – Le bail\n– un\n• deux', 'I. - Le bail\nun\n- deux'],
    ['accents', 'À défaut, l’État élu', 'A DEFAUT, l’Etat elu'],
    ['composed and decomposed letters', 'été', 'e\u0301te\u0301'],
    ['ligatures', 'œuvre', 'oeuvre'],
    ['hyphens', 'sous‑préfet L. 441‑10', 'sous-préfet L. 441-10'],
    ['articles', 'l’article L. 441-10 et R. * 424-1', 'l’article L441-10 et R*424-1'],
    ['thousands', '1 000 000 € et 12\u202f500,50', '1000000 € et 12500,50'],
    ['ordinals and units', '1ᵉʳ, n° 3, 20 m²', '1er, nº 3, 20 m2'],
    ['dots', 'etc…', 'etc...'],
    ['unseen characters', 'tre\u00adnte\u200b jours', 'trente jours'],
  ])('%s', (_, a, b) => {
    expect(isSameText(a, b)).toBe(true);
  });

  test.each([
    ['a number', 'trente jours', 'soixante jours'],
    ['a figure', '30 jours', '60 jours'],
    ['a power', '10²', '102'],
    ['a decimal', '2,5 %', '25 %'],
    ['a unit', '12 %', '12 €'],
    ['a negation', 'peut', 'ne peut'],
    ['a comma', 'le bail, écrit', 'le bail écrit'],
    ['an article', 'L. 441-10', 'L. 441-11'],
    ['two numbers and one', 'articles 12, 34', 'articles 1234'],
    ['the order', 'le bailleur doit au preneur', 'le preneur doit au bailleur'],
  ])('and %s is not the same', (_, a, b) => {
    expect(isSameText(a, b)).toBe(false);
  });
});

const show = (parts: Part[]) =>
  parts
    .map(({ kind, text }) => (kind === 'same' ? text : `[${kind === 'added' ? '+' : '-'}${text}]`))
    .join('');

test.each([
  ['a word', 'dépasser trente jours', 'dépasser soixante jours', 'dépasser[- trente][+ soixante] jours'],
  ['an end', 'trente jours', 'trente jours francs.', 'trente jours[+ francs.]'],
  ['a start', 'Le bail', 'Sauf accord, le bail', '[+Sauf accord,] le bail'],
  ['nothing', 'l’article', "l'article", "l'article"],
  ['all', 'un', 'deux', '[-un][+deux]'],
  ['all is new', '', 'deux mots', '[+deux mots]'],
  ['all is gone', 'deux mots', '', '[-deux mots]'],
  ['all is gone but a line feed', 'deux mots', '\n', '[-deux mots]\n'],
  ['a speck between two changes', 'rouge et noir', 'vert et blanc', '[-rouge et noir][+vert et blanc]'],
])('removed and added: %s', (_, before, after, expected) => {
  expect(show(diffWords(before, after))).toBe(expected);
});

const word = fc.constantFrom(
  'le',
  'bail',
  'trente',
  '30',
  'jours',
  ',',
  '.',
  '\n',
  ' ',
  '’',
  'L. 441-10',
  'été',
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

test('a text against itself is the same, and a diff re-applied gives the new text', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(diffWords(before, before).every(({ kind }) => kind === 'same')).toBe(true);
      const parts = diffWords(before, after);
      const without = (kind: Part['kind']) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      expect(without('removed')).toBe(after);
      expect(parts.filter(({ kind }) => kind !== 'added').flatMap((part) => keysOf(part.text))).toEqual(
        keysOf(before),
      );
      expect(parts.every(({ kind }) => kind === 'same')).toBe(isSameText(before, after));
    }),
  );
});
