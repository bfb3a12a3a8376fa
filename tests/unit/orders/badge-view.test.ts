import { describe, expect, test } from 'vitest';
import { type BadgeContext, badgeView } from '../../../utils/orders/badge-view.ts';
import type { Order } from '../../../utils/orders/order.ts';
import { viewOf } from '../../../utils/orders/order-view.ts';
import { anOrder, aSupplier, NOW } from '../../support/builders.ts';
import { textsFor } from '../../support/texts-for.ts';

const HOUR = 3_600_000;
const TODAY = '2026-11-23';
const calendar = { country: 'FR', region: null };
const context = (language: 'en' | 'fr'): BadgeContext => ({
  now: NOW,
  today: TODAY,
  zone: 'Europe/Paris',
  texts: textsFor(language),
});

function badge(order: Partial<Order>, language: 'en' | 'fr' = 'fr', leadDays: number | null = null) {
  const view = viewOf(anOrder({ seenAt: NOW - 2 * HOUR, ...order }), aSupplier(), {
    today: TODAY,
    calendar,
    leadDays,
  });
  const { tone, word, since, detail, freshness } = badgeView(view, 'key', context(language));
  const strong = [word, since].filter(Boolean).join(' ');
  return { tone, said: [strong, detail, freshness].map((part) => part.replace(/[\u00a0\u202f]/g, ' ')) };
}

describe('a badge says', () => {
  const since = { statusSince: NOW - 50 * HOUR };
  test.each<[string, Partial<Order>, string, string[]]>([
    [
      'how late it is',
      { shopPromisedOn: '2026-11-17' },
      'late',
      ['En retard de 4 jours ouvrés', 'promise le 17 nov.', 'vue il y a 2 h'],
    ],
    [
      'since when',
      { status: 'processing', ...since },
      'moving',
      ['En préparation depuis 2 jours', '', 'vue il y a 2 h'],
    ],
    [
      'that it is promised',
      { status: 'shipped', userPromisedOn: '2026-11-27' },
      'moving',
      ['Expédiée', 'promise le 27 nov.', 'vue il y a 2 h'],
    ],
    [
      'that it is there',
      { status: 'delivered', deliveredAt: NOW, ...since },
      'done',
      ['Livrée', '', 'vue il y a 2 h'],
    ],
    ['that it was received', { received: { on: TODAY, all: true } }, 'done', ['Reçue', '', 'vue il y a 2 h']],
    ['that it is to pay', { status: 'awaiting-payment' }, 'waiting', ['À payer', '', 'vue il y a 2 h']],
    [
      'the shop’s own words',
      { status: 'unknown', rawLabel: 'Chez le façonnier' },
      'unknown',
      ['« Chez le façonnier »', '', 'vue il y a 2 h'],
    ],
    [
      'nothing it does not know',
      { status: null, rawLabel: null, seenAt: null },
      'unknown',
      ['État non affiché', '', ''],
    ],
  ])('%s', (_, order, tone, said) => {
    expect(badge(order)).toEqual({ tone, said });
  });

  test('it in the owner’s language', () => {
    expect(badge({ status: 'processing', ...since }, 'en').said[0]).toBe('In preparation for 2 days');
  });

  test('that a day is only what is usual', () => {
    expect(badge({ status: 'shipped', placedOn: '2026-11-19' }, 'fr', 6).said[1]).toBe(
      'd’habitude le 27 nov.',
    );
  });
});
