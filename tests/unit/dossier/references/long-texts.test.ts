import { describe, expect, test } from 'vitest';
import { recogniseReferences } from '../../../../utils/dossier/references/recognise.ts';
import { cpuTime } from '../../../support/cpu-time.ts';
import { longText, PROSE } from '../../../support/law-text.ts';

const LENGTH = 320_000;

test.each([1, 2, 3])('no reference in 320,000 characters of law-like prose (%i)', (seed) => {
  const found = recogniseReferences(longText(PROSE, LENGTH, seed));
  expect(found.map(({ match }) => match)).toEqual([]);
});

test('every reference in 320,000 characters of prose, and nothing else', () => {
  const cited = [
    "L'article L. 441-10 du code de commerce fixe le délai.",
    'La loi n° 78-17 du 6 janvier 1978 le prévoit.',
    'Ainsi juge la Cour de cassation (Cass. com., 14 mai 2025, n° 23-17.948).',
    'Tel est le sens du règlement (UE) 2016/679.',
  ];
  const text = longText([...PROSE, ...cited], LENGTH, 4);
  const count = (words: string) => text.split(words).length - 1;
  const found = recogniseReferences(text);
  const keys = (canonical: string) => found.filter((one) => one.canonical === canonical).length;
  expect(keys('LEGITEXT000005634379#L441-10')).toBe(count('L. 441-10'));
  expect(keys('loi:78-17')).toBe(count('78-17 du'));
  expect(keys('cass:23-17948')).toBe(count('(Cass. com.'));
  expect(keys('celex:32016R0679')).toBe(count('2016/679'));
  expect(found).toHaveLength(cited.reduce((sum, words) => sum + count(words), 0));
});

/** Beginnings that are taken up again and again, and never come to anything. */
const HOSTILE = {
  letters: 'A',
  digits: '1',
  'digits and dashes': '1-',
  spaces: ' ',
  lines: '\n',
  'articles of nothing': 'articles L. 1, ',
  'prefixes of nothing': 'L. ',
  ranges: 'L. 1 à ',
  suffixes: ' bis',
  'capitals of nothing': 'AB ',
  'codes of nothing': 'code du travail ',
  'abbreviations of nothing': 'C. c. ',
  'courts of nothing': 'Cass. ',
  'short courts of nothing': 'CE, ',
  'numbers of nothing': 'n° 123456, ',
  'appeals of nothing': '23-17.948, ',
  days: '5 juin 2009 ',
  'laws of nothing': 'loi du ',
  'regulations of nothing': 'règlement a ',
  fractions: '1/1/',
  brackets: '(((',
  addresses: 'http://',
  'half addresses': 'a.',
  mail: 'a@',
  identifiers: 'BOI-A',
  'case names': 'A v. ',
  paragraphs: 'article 5, I, II, 1° et ',
  'agreements of nothing': 'convention collective ',
  'agreements and their numbers': 'convention IDCC 12 ',
  invisible: '\u200b',
  marks: 'e\u0301',
};

test('a million characters of one list, or of one court, are no trouble', () => {
  const list = `articles ${'L. 1, '.repeat(170_000)}L. 2 du code du travail`;
  expect(recogniseReferences(list)).toHaveLength(170_001);
  expect(recogniseReferences('CE, '.repeat(250_000))).toEqual([]);
}, 60_000);

describe('time grows with the text', () => {
  /** The best of three: the first one also warms up. */
  const seconds = (text: string) => {
    const times = [1, 2, 3].map(() => cpuTime(() => recogniseReferences(text)) / 1000);
    return Math.min(...times);
  };
  test.each(Object.entries(HOSTILE))(
    '%s',
    (_name, unit) => {
      const once = unit.repeat(Math.ceil(40_000 / unit.length));
      const short = seconds(once);
      // Eight times the text; 64 times the time would be a quadratic one.
      expect(seconds(once.repeat(8))).toBeLessThan(Math.max(short, 0.02) * 32);
    },
    60_000,
  );
});
