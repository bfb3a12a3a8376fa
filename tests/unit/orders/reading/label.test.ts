import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyLabel, normaliseLabel } from '../../../../utils/orders/reading/label.ts';
import { isStatus } from '../../../../utils/orders/status.ts';
import table from '../../../fixtures/order-labels.tsv?raw';
import { cpuTime } from '../../../support/cpu-time.ts';

const ROWS = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

test.each(ROWS)('%s: %s «%s»', (status, platform, label) => {
  expect(classifyLabel(label ?? '', { platform: platform || null })).toBe(status);
  expect(classifyLabel(` ${label?.toUpperCase()} \n`, { platform: platform || null })).toBe(status);
});

test.each([
  ['  Expédiée\u00a0:\n', 'expediee'],
  ['L’ÉTAT', "l'etat"],
  ['«Versandt»', 'versandt'],
  ['Groß', 'gross'],
])('%j is kept as the key %j', (label, key) => {
  expect(normaliseLabel(label)).toBe(key);
});

test('any text has a status, and a key that is its own key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(isStatus(classifyLabel(text))).toBe(true);
      expect(normaliseLabel(normaliseLabel(text))).toBe(normaliseLabel(text));
    }),
  );
});

test.each(['a', ' ', 'en attente de ', 'non ', 'not yet '.repeat(3), '(1 of ', 'é'])(
  'a label of 100,000 characters of %j is unknown, at once',
  (part) => {
    const label = part.repeat(100_000 / part.length);
    expect(cpuTime(() => expect(classifyLabel(label)).toBe('unknown'))).toBeLessThan(200);
  },
);
