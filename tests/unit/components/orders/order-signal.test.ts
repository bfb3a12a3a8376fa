import { expect, test } from 'vitest';
import { blindSignal, orderSignal, statusSignal } from '../../../../components/orders/order-signal.ts';
import { OUTCOMES } from '../../../../utils/orders/order.ts';
import { STATUSES } from '../../../../utils/orders/status.ts';
import { aView } from '../../../support/a-view.ts';
import { NOW } from '../../../support/builders.ts';
import { textsFor } from '../../../support/texts-for.ts';

const fr = textsFor('fr');

test.each(STATUSES)('%s is told by tone, icon and word', (status) => {
  const signal = statusSignal(status, 'Mot de la boutique', fr);
  expect(signal.word).not.toBe('');
  expect(signal.icon).not.toBe('');
});

test('what is not understood keeps the shop’s words, in guillemets', () => {
  expect(statusSignal('unknown', 'Chez le teinturier', fr)).toMatchObject({
    tone: 'unknown',
    word: '«\u202fChez le teinturier\u202f»',
  });
});

test('a state that the shop does not show is said so', () => {
  expect(statusSignal(null, null, fr)).toMatchObject({ tone: 'unknown', word: 'État non affiché' });
});

test.each([
  ['late before anything the shop says', { lateDays: 4, status: 'shipped' as const }, 'En retard'],
  ['received before late', { lateDays: 4, received: { on: '2026-11-20', all: true } }, 'Reçue'],
  ['a part received is still late', { lateDays: 4, received: { on: '2026-11-20', all: false } }, 'En retard'],
  ['gone before the state', { goneAt: NOW }, 'Disparue'],
  ['else the state', {}, 'En préparation'],
])('the signal of an order: %s', (_, changes, word) => {
  expect(orderSignal(aView(changes), fr).word).toBe(word);
});

test('only a look that could not see is told beside the freshness', () => {
  const told = OUTCOMES.filter((outcome) => blindSignal(outcome, fr) !== null);
  expect(told).toEqual(['signed-out', 'blocked', 'unreadable', 'unreachable']);
  expect(blindSignal(null, fr)).toBeNull();
});
