import { expect, test } from 'vitest';
import { chaseDraft } from '../../../utils/orders/chase.ts';
import type { Order } from '../../../utils/orders/order.ts';
import { viewOf } from '../../../utils/orders/order-view.ts';
import type { Language } from '../../../utils/texts/texts.ts';
import { anOrder, aSupplier } from '../../support/builders.ts';
import { textsFor } from '../../support/texts-for.ts';

function draft(changes: Partial<Order>, language: Language) {
  const order = anOrder(changes);
  const calendar = { country: 'FR', region: null };
  return chaseDraft(
    order,
    viewOf(order, aSupplier(), { today: '2026-11-24', calendar, leadDays: 2 }),
    textsFor(language),
  );
}

const late = {
  shopPromisedOn: '2026-11-17',
  items: [
    { name: 'Vis inox A4', quantity: 200 },
    { name: 'Frais de port', quantity: null },
  ],
};

test('a late order is asked after in French', () => {
  expect(draft(late, 'fr')).toEqual({
    subject: 'Commande XKBQNABJK\u00a0: quand arrivera-t-elle\u202f?',
    body: [
      'Bonjour,',
      'Nous vous écrivons au sujet de notre commande XKBQNABJK, passée le jeudi 19\u00a0novembre 2026.\n' +
        'Vous l’aviez promise pour le mardi 17\u00a0novembre 2026\u00a0: elle a 5\u00a0jours ouvrés de retard.',
      'Elle contient\u00a0:\n- 200 × Vis inox A4\n- Frais de port',
      'Pourriez-vous nous dire où elle en est, et quand elle arrivera\u202f?',
      'Merci d’avance.',
      'Cordialement,',
    ].join('\n\n'),
  });
});

test('and in English', () => {
  const { subject, body } = draft(late, 'en');
  expect(subject).toBe('Order XKBQNABJK: when will it arrive?');
  expect(body).toContain('You had promised it for Tuesday 17 November 2026: it is 5 working days late.');
});

test.each<[string, Partial<Order>, string]>([
  ['one day late', { shopPromisedOn: '2026-11-23' }, 'one working day late'],
  ['promised by phone', { userPromisedOn: '2026-11-20' }, 'We expected it on Friday 20 November 2026'],
  [
    'usual for the supplier',
    {},
    'Going by our earlier orders, we expected it around Monday 23 November 2026',
  ],
  ['not late yet', { shopPromisedOn: '2026-12-01' }, 'You have promised it for Tuesday 1 December 2026.'],
  [
    'a part received',
    { received: { on: '2026-11-20', all: false } },
    'We received a part of it on Friday 20 November',
  ],
  [
    'tracked',
    { shipments: [{ carrier: 'DPD', trackingNumber: '0950', trackingUrl: null }] },
    'Tracking number: 0950.',
  ],
  [
    'many items',
    { items: Array.from({ length: 14 }, (_, n) => ({ name: `Item ${n}`, quantity: 1 })) },
    '- 1 × Item 9\n- and 4 more',
  ],
])('says: %s', (_name, order, expected) => {
  expect(draft(order, 'en').body).toContain(expected);
});

test('without reference, day or items it still reads well', () => {
  const { subject, body } = draft({ reference: null, placedOn: null }, 'en');
  expect(subject).toBe('Our order: when will it arrive?');
  expect(body).toBe(
    [
      'Hello,',
      'We are writing about our order.',
      'Could you tell us where it stands, and when it will be here?',
      'Thank you in advance.',
      'Kind regards,',
    ].join('\n\n'),
  );
});
