import { expect, test } from 'vitest';
import { ordersCsv } from '../../../utils/orders/order-csv.ts';
import { viewOf } from '../../../utils/orders/order-view.ts';
import type { Language } from '../../../utils/texts/texts.ts';
import { anOrder, aSupplier } from '../../support/builders.ts';
import { textsFor } from '../../support/texts-for.ts';

function lines(language: Language, order = anOrder()): string[] {
  const context = { today: '2026-11-24', calendar: { country: 'FR', region: null }, leadDays: null };
  return ordersCsv([viewOf(order, aSupplier(), context)], textsFor(language)).split('\r\n');
}

test('the spreadsheet speaks the owner’s language', () => {
  expect(lines('fr')[0]).toMatch(/^\ufeffFournisseur;Référence;Commande;/);
  expect(lines('en')[0]).toMatch(/^\ufeffSupplier,Reference,Order,/);
});

test('every column has a header and a value in its place', () => {
  const late = anOrder({
    shopPromisedOn: '2026-11-20',
    received: { on: '2026-11-23', all: false },
    note: 'a;b',
  });
  const [header = '', row = '', end] = lines('fr', late);
  expect(header.split(';')).toHaveLength(Object.keys(textsFor('fr').csv.columns).length);
  expect(row).toBe(
    'Atelier Mobilier;XKBQNABJK;XKBQNABJK;En préparation;En préparation;2026-11-19;2026-11-20;la boutique;2;' +
      '2026-11-23 (partie);412,80 €;;;2026-11-23T09:00:00.000Z;"a;b";https://shop.example/order/1001',
  );
  expect(end).toBe('');
});
