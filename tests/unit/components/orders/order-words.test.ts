import { expect, test } from 'vitest';
import { ageWords, dueWords, freshnessWords } from '../../../../components/orders/order-words.ts';
import { aView } from '../../../support/a-view.ts';
import { NOW } from '../../../support/builders.ts';
import { textsFor } from '../../../support/texts-for.ts';

const fr = textsFor('fr');
const now = { at: NOW, today: '2026-11-23' };

test.each([
  ['shop', 'promise le 26\u00a0nov. par la boutique'],
  ['user', 'promise le 26\u00a0nov., noté par vous'],
  ['learned', 'd’habitude là le 26\u00a0nov.'],
] as const)('a day says who promised it: %s', (by, expected) => {
  expect(dueWords(aView({ due: { on: '2026-11-26', by } }), now, fr)).toBe(expected);
});

test.each([
  [true, 'reçue le 20\u00a0nov.'],
  [false, 'reçue en partie le 20\u00a0nov.'],
])('what the owner received is said before what was promised (all: %s)', (all, expected) => {
  const view = aView({ received: { on: '2026-11-20', all }, due: { on: '2026-11-26', by: 'shop' } });
  expect(dueWords(view, now, fr)).toBe(expected);
});

test('without a promise nothing is made up', () => {
  expect(dueWords(aView(), now, fr)).toBeNull();
});

test.each([
  ['2026-11-23', 'passée aujourd’hui'],
  ['2026-11-22', 'passée hier'],
  ['2026-11-05', 'passée il y a 18\u00a0j'],
  [null, null],
])('placed on %s: %s', (placedOn, expected) => {
  expect(ageWords(aView({ placedOn }), now, fr)).toBe(expected);
});

test.each([
  [{ seenAt: NOW - 12 * 60_000 }, 'vue il y a 12\u00a0min'],
  [{ seenAt: null }, 'pas encore vue'],
  [{ manual: true, seenAt: null }, 'tenue à la main'],
])('freshness of %j: %s', (changes, expected) => {
  expect(freshnessWords(aView(changes), now, fr)).toBe(expected);
});
