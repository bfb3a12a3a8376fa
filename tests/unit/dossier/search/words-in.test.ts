import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../../utils/dossier/search/words-in.ts';
import { cpuTime } from '../../../support/cpu-time.ts';

const stems = (text: string) => Array.from(wordsIn(text), ({ stem }) => stem);

describe('spellings of one word', () => {
  test.each([
    ['accents', ['impôt', 'impot', 'IMPÔT', 'impo\u0302t']],
    ['ligatures', ['œuvre', 'oeuvre', 'Œuvres']],
    ['elisions', ['l’article', "l'article", 'article', 'd’articles', 'qu’article', 'jusqu’article']],
    ['the English possessive', ['owner', 'owner’s', "owners'"]],
    ['French plurals', ['licenciement', 'licenciements']],
    ['plurals in -aux', ['tribunal', 'tribunaux']],
    ['plurals in -aux of words in -ail', ['bail', 'baux']],
    ['plurals in -eaux', ['bureau', 'bureaux']],
    ['plurals in -eux', ['jeu', 'jeux']],
    ['partie, parties, party', ['partie', 'parties', 'party', 'Parties']],
    ['English plurals in -es', ['tax', 'taxes', 'taxe']],
    [
      'references to an article',
      ['L. 441-10', 'L441-10', 'L.441‑10', 'l 441-10', 'L.\u00a0441\u201110', '*L. 441-10*'],
    ],
    ['regulatory articles', ['R.* 421-1', 'R421-1', 'R. *421-1', 'R* 421-1']],
    ['organic articles', ['LO 1112-1', 'L.O. 1112-1', 'LO1112-1']],
    ['numbers of texts', ['2016/679', '2016-679', '2016‑679']],
    ['numbers of judgments', ['23-17.948', '23-17948']],
    ['thousands', ['10 000', '10\u202f000', '10.000', '10000']],
    ['invisible characters', ['licen\u00adciement', 'licen\u200bciement', '\u202alicenciement\u202c']],
    ['article with bidi marks', ['\u2067L. 441-10\u2069', 'L.\u200e441-10']],
    ['full width', ['ＴＶＡ', 'TVA']],
  ])('%s', (_what, spellings) => {
    const [first = [], ...others] = spellings.map(stems);
    expect(first).toHaveLength(1);
    for (const other of others) expect(other).toEqual(first);
  });
});

test.each([
  ['procès-verbal', ['proc', 'verbal']],
  ['Où est-il ? À Lyon', ['lyon']],
  ['Article L. 441-10 du code de commerce', ['articl', 'l441-10', 'cod', 'commerc']],
  ['en 2020 100 personnes', ['2020', '100', 'personn']],
  ['LEGITEXT000005634379#L441-10', ['legitext000005634379', 'l441-10']],
  ['loi:78-753', ['loi', '78-753']],
  ['celex:32015R2120', ['celex', '32015r2120']],
  ['le code, s.l.', ['cod', 's', 'l']],
  ['', []],
])('the words of “%s”', (text, expected) => {
  expect(stems(text)).toEqual(expected);
});

test('words that differ stay apart', () => {
  for (const [a, b] of [
    ['L. 441-10', 'L. 441-1'],
    ['bois', 'bos'],
    ['poisson', 'poison'],
    ['23-17.948', '23-17.949'],
  ])
    expect(stems(a ?? '')).not.toEqual(stems(b ?? ''));
});

test('the place of a word is that of the text as it is written', () => {
  const text = 'Délai : l’article L.\u00a0441\u201110 s’applique aux œuvres.';
  expect(Array.from(wordsIn(text), ({ start, end }) => text.slice(start, end))).toEqual([
    'Délai',
    'article',
    'L.\u00a0441\u201110',
    'applique',
    'œuvres',
  ]);
});

test('any text has words in their order, each within it, and the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let last = 0;
      for (const { start, end, stem } of wordsIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(stem).not.toMatch(/\s/);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(stems(text)).toEqual(stems(text));
    }),
  );
});

test.each([
  ['blanks', ' '.repeat(100_000)],
  ['letters', 'a'.repeat(100_000)],
  ['L and blanks', 'L.   '.repeat(20_000)],
  ['digits', '1'.repeat(100_000)],
  ['digits and dashes', '1-'.repeat(50_000)],
  ['groups of three', '1 000'.repeat(20_000)],
])('a hundred thousand %s are read in a moment', (_what, text) => {
  expect(cpuTime(() => [...wordsIn(text)])).toBeLessThan(2_000);
});
