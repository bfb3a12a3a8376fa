import { expect, test } from 'vitest';
import { groupNews } from '../../entrypoints/background/news.ts';
import type { OrderChange, OrderEvent } from '../../utils/orders/order.ts';
import { anOrder, aSupplier, NOW } from '../support/builders.ts';
import { textsFor } from '../support/texts-for.ts';

/** What a notification says of an order whose shop says `label` and calls itself `name`. */
function told(label: string, name = 'Atelier Mobilier', origin = 'https://shop.example') {
  const change: OrderChange = { kind: 'status', from: null, to: 'unknown', rawLabel: label };
  const event: OrderEvent = { id: 'e', orderId: 'order-1', at: NOW, glance: 'list', change };
  const orders = new Map([['order-1', anOrder({ reference: label })]]);
  const suppliers = new Map([['supplier-1', aSupplier({ name, origin })]]);
  const [news] = groupNews([event], orders, suppliers, textsFor('fr'), '2026-11-23');
  if (!news) throw new Error('nothing is told');
  return news;
}

test.each([
  ['control characters', 'Exp\u0000\u0007\u001bédié'],
  ['letters that turn the line', 'Exp\u202eédié\u2066'],
  ['line breaks, and an address', 'Expédié\r\n\r\nhttps://evil.example\u2028Sign in'],
  ['an endless line', 'x'.repeat(100_000)],
])('39 a shop’s words in a notification are one short line: %s', (_what, label) => {
  const { message } = told(label);
  expect(message).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  expect(message.length).toBeLessThanOrEqual(120);
});

test.each([
  ['Windows Security', 'https://shop.example', 'Windows Security (shop.example)'],
  ['', 'https://shop.example', 'shop.example'],
  ['shop.example', 'https://shop.example', 'shop.example'],
  ['Shop.example, vis et boulons', 'https://www.shop.example', 'Shop.example, vis et boulons'],
  ['Атака', 'https://xn--mazon-3ve.example', 'Атака (xn--mazon-3ve.example)'],
  ['\u202eUne\nbanque', 'http://shop.example:8080', 'Une banque (shop.example:8080)'],
  ['x'.repeat(500), 'https://shop.example', /^x{20,}… \(shop\.example\)$/],
  ['Le menuisier', '', 'Le menuisier'],
])('39 whatever a shop calls itself, the notification says where it is: %j at %s', (name, origin, title) => {
  const said = told('Expédié', name, origin).title;
  if (typeof title === 'string') expect(said).toBe(title);
  else expect(said).toMatch(title);
});
