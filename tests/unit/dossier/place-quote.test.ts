import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeQuote, quoteAt } from '../../../utils/dossier/place-quote.ts';

const TEXT = 'A. Le délai est de trente jours. B. Le délai est de trente jours ouvrés.';

test.each([
  [
    'the place with the same surroundings',
    { exact: 'trente jours', prefix: 'B. Le délai est de ', suffix: ' ouvrés.' },
    TEXT.lastIndexOf('trente'),
  ],
  [
    'the first of two that are alike',
    { exact: 'trente jours', prefix: '', suffix: '' },
    TEXT.indexOf('trente'),
  ],
  ['nothing for similar words', { exact: 'soixante jours', prefix: 'A. Le délai est de ', suffix: '' }, null],
  ['nothing for no words', { exact: '', prefix: '', suffix: '' }, null],
])('finds %s', (_, quote, start) => {
  expect(placeQuote(TEXT, quote)).toBe(start);
});

test('a quote taken from a text is found where it was taken, or where it reads the same', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y);
      if (start === undefined || end === undefined || start === end) return;
      const quote = quoteAt(text, start, end);
      const found = placeQuote(text, quote);
      expect(found).not.toBeNull();
      expect(quoteAt(text, found ?? 0, (found ?? 0) + quote.exact.length)).toEqual(quote);
    }),
  );
});
