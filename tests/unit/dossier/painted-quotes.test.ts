import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paintQuotes } from '../../../utils/dossier/painted-quotes.ts';
import { aQuote } from '../../support/builders.ts';

const TEXT = 'Le délai ne peut dépasser trente jours. Il ne peut être réduit.';

test('a quote is painted where it stands', () => {
  const quote = aQuote({ exact: 'trente jours', start: 26 });
  expect(paintQuotes(TEXT, [quote])).toEqual({
    stretches: [
      { start: 0, text: 'Le délai ne peut dépasser ', quoteId: null },
      { start: 26, text: 'trente jours', quoteId: 'quote-1' },
      { start: 38, text: '. Il ne peut être réduit.', quoteId: null },
    ],
    notFound: [],
  });
});

test.each([
  ['has other words there', { exact: 'soixante jours', start: 26 }],
  ['has no place', { exact: 'trente jours', start: null }],
  ['has a place beyond the text', { exact: 'trente jours', start: 900 }],
  ['is empty', { exact: '', start: 3 }],
])('a quote that %s is not painted', (_what, changes) => {
  const quote = aQuote(changes);
  expect(paintQuotes(TEXT, [quote])).toEqual({
    stretches: [{ start: 0, text: TEXT, quoteId: null }],
    notFound: [quote],
  });
});

test('whatever is painted, the text stays what it is, and only quotes’ own words are in them', () => {
  const place = fc.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 5 }), (places) => {
      const quotes = places.map(([start, length], index) =>
        aQuote({ id: `${index}`, exact: TEXT.slice(start, start + length), start }),
      );
      const { stretches, notFound } = paintQuotes(TEXT, quotes);
      expect(stretches.map(({ text }) => text).join('')).toBe(TEXT);
      expect(notFound).toEqual([]);
      for (const { text, quoteId } of stretches)
        if (quoteId !== null) expect(quotes[Number(quoteId)]?.exact).toContain(text);
      const painted = stretches
        .filter(({ quoteId }) => quoteId !== null)
        .reduce((sum, { text }) => sum + text.length, 0);
      const covered = [...TEXT].filter((_, at) =>
        places.some(([start, length]) => at >= start && at < start + length),
      );
      expect(painted).toBe(covered.length);
    }),
  );
});
