import { describe, expect, test } from 'vitest';
import { groupNews, isToTell } from '../../../../entrypoints/background/news.ts';
import type { OrderChange, OrderEvent } from '../../../../utils/orders/order.ts';
import { anOrder, aSupplier, NOW } from '../../../support/builders.ts';
import { textsFor } from '../../../support/texts-for.ts';

let count = 0;
const event = (
  change: OrderChange,
  orderId = 'order-1',
  glance: OrderEvent['glance'] = 'list',
): OrderEvent => ({
  id: `e${count++}`,
  orderId,
  at: NOW,
  glance,
  change,
});
const shipped: OrderChange = { kind: 'status', from: 'processing', to: 'shipped', rawLabel: 'Expédié' };
const late: OrderChange = { kind: 'late', dueOn: '2026-11-17', by: 'shop', days: 4 };

describe('the owner is told', () => {
  test.each<[string, OrderEvent, boolean]>([
    ['what the background found', event(shipped), true],
    ['that an order became late', event(late, 'order-1', null), true],
    ['nothing they saw themselves in the page', event(shipped, 'order-1', 'visit'), false],
    ['nothing they saw in the popup', event(shipped, 'order-1', 'click'), false],
    ['nothing they did', event({ kind: 'received', on: '2026-11-23', all: true }, 'order-1', 'hand'), false],
    [
      'no better understanding of the same words',
      event({ kind: 'corrected', rawLabel: 'x', from: null, to: 'shipped', by: 'reader' }),
      false,
    ],
  ])('%s', (_, given, told) => expect(isToTell(given)).toBe(told));
});

function group(events: OrderEvent[], language: 'en' | 'fr' = 'fr', orders = [anOrder()]) {
  const byId = new Map(orders.map((order) => [order.id, order]));
  const suppliers = new Map([
    ['supplier-1', aSupplier()],
    ['s2', aSupplier({ id: 's2', name: 'Boulonnerie' })],
  ]);
  return groupNews(events, byId, suppliers, textsFor(language), '2026-11-23').map((news) => ({
    ...news,
    message: news.message.replace(/[\u00a0\u202f]/g, ' '),
  }));
}

describe('a notification', () => {
  test('gathers what happened at one supplier, a line an order', () => {
    const orders = [
      anOrder(),
      anOrder({ id: 'o2', reference: 'R2' }),
      anOrder({ id: 'o3', supplierId: 's2', reference: 'R3' }),
    ];
    const news = group(
      [event(shipped), event(late), event(shipped, 'o2'), event(shipped, 'o3')],
      'fr',
      orders,
    );
    expect(news.map(({ title, message, orderIds }) => ({ title, message, orderIds }))).toEqual([
      {
        title: 'Atelier Mobilier (shop.example)',
        message: 'XKBQNABJK : Expédiée, 4 jours ouvrés de retard\nR2 : Expédiée',
        orderIds: ['order-1', 'o2'],
      },
      { title: 'Boulonnerie (shop.example)', message: 'R3 : Expédiée', orderIds: ['o3'] },
    ]);
  });

  test('names four orders and counts the others', () => {
    const orders = Array.from({ length: 6 }, (_, index) =>
      anOrder({ id: `o${index}`, reference: `R${index}` }),
    );
    const [news] = group(
      orders.map(({ id }) => event(shipped, id)),
      'en',
      orders,
    );
    expect(news?.message.split('\n')).toEqual([...[0, 1, 2, 3].map((n) => `R${n}: Shipped`), 'and 2 more']);
    expect(news?.orderIds).toHaveLength(6);
  });

  test('leaves out orders that are no longer there', () => {
    expect(group([event(shipped, 'deleted')])).toEqual([]);
  });
});
