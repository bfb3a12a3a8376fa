import { expect, test } from 'vitest';
import { searchOrders } from '../../../utils/orders/search-orders.ts';
import { aView } from '../../support/a-view.ts';

const views = [
  aView({
    id: 'screws',
    title: 'Étiquettes thermiques',
    supplierName: 'Cartons Lebeau',
    reference: 'RJ-55120',
  }),
  aView({
    id: 'screens',
    title: '2 écrans',
    supplierName: 'Écrans & Cie',
    shipment: { carrier: 'Chronopost', trackingNumber: 'XY746876977FR', trackingUrl: null },
  }),
];

test.each([
  ['etiquettes', ['screws']],
  ['ÉCRANS cie', ['screens']],
  ['cie  écrans', ['screens']],
  ['rj-55120', ['screws']],
  ['xy7468', ['screens']],
  ['lebeau écrans', []],
  ['   ', ['screws', 'screens']],
])('«%s» finds %j', (words, expected) => {
  expect(searchOrders(views, words).map((view) => view.id)).toEqual(expected);
});
