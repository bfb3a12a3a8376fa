import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interpretPage, type KnownShop } from '../../../../utils/orders/reading/interpret.ts';
import type { RawOrder, RawPage, RawShipment } from '../../../../utils/orders/reading/page-reading.ts';
import { recipe as shopware } from '../../../../utils/orders/recipes/shopware.ts';
import { recipe as woocommerce } from '../../../../utils/orders/recipes/woocommerce.ts';
import { isStatus, type Status } from '../../../../utils/orders/status.ts';
import { cpuTime } from '../../../support/cpu-time.ts';

const NOTHING: KnownShop = { recipe: null, corrections: {}, dateOrder: null };

function order(fields: Partial<RawOrder>): RawOrder {
  return {
    platformId: '7',
    reference: 'R7',
    url: null,
    label: null,
    code: null,
    placed: null,
    promised: null,
    total: null,
    items: [],
    shipments: [],
    ways: {},
    ...fields,
  };
}

function parcel(fields: Partial<RawShipment>): RawShipment {
  return { carrier: null, trackingNumber: null, trackingUrl: null, label: null, code: null, ...fields };
}

function page(orders: RawOrder[], platform: string | null = null): RawPage {
  return {
    url: 'https://shop.example/orders',
    page: 'order-list',
    platform,
    language: 'fr',
    account: null,
    notFound: false,
    orders,
  };
}

function read(fields: Partial<RawOrder>, known: Partial<KnownShop> = {}, platform: string | null = null) {
  const [reading] = interpretPage(page([order(fields)], platform), { ...NOTHING, ...known }).orders;
  if (!reading) throw new Error('no order');
  return reading;
}

test.each<[string, Partial<RawOrder>, Partial<KnownShop>, Status | null]>([
  ['a label', { label: 'Expédiée' }, {}, 'shipped'],
  ['no label and no code', {}, {}, null],
  ['words nobody knows', { label: 'Au paradis' }, {}, 'unknown'],
  ['a code that is known', { code: 'on-hold', label: 'Expédié' }, { recipe: woocommerce }, 'on-hold'],
  ['a code that is not', { code: 'mystere', label: 'Expédié' }, { recipe: woocommerce }, 'shipped'],
  ['only a code that is not', { code: 'mystere' }, { recipe: woocommerce }, 'unknown'],
  ['a code named like a property', { code: 'constructor' }, { recipe: woocommerce }, 'unknown'],
  [
    'a correction, before the code',
    { code: 'on-hold', label: ' Chez   le POTIER ' },
    { recipe: woocommerce, corrections: { 'chez le potier': 'processing' } },
    'processing',
  ],
  ['a refused order with its payment', { label: 'Annulée', payment: 'Payée' }, {}, 'cancelled'],
  ['Paid and Unfulfilled', { label: 'Unfulfilled', payment: 'Paid' }, {}, 'awaiting-shipment'],
  ['Pending and Unfulfilled', { label: 'Unfulfilled', payment: 'Pending' }, {}, 'awaiting-payment'],
  ['Pending and Fulfilled', { label: 'Fulfilled', payment: 'Pending' }, {}, 'shipped'],
  ['two pills in one text', { label: 'Pending, Canceled' }, {}, 'cancelled'],
  [
    'one parcel gone and one not',
    { shipments: [parcel({ label: 'Préparation' }), parcel({ label: 'Expédié' })] },
    {},
    'partially-shipped',
  ],
  [
    'one parcel there and one on its way',
    { shipments: [parcel({ label: 'Livré' }), parcel({ label: 'Expédié' })] },
    {},
    'shipped',
  ],
  [
    'every parcel there',
    { shipments: [parcel({ label: 'Livré' }), parcel({ label: 'Delivered' })] },
    {},
    'delivered',
  ],
  [
    'one parcel there and one cancelled',
    { shipments: [parcel({ label: 'Livré' }), parcel({ label: 'Annulé' })] },
    {},
    'delivered',
  ],
  ['parcels nobody understands', { shipments: [parcel({ label: 'Pouet' })] }, {}, 'unknown'],
  [
    'a vague state and a parcel on its way',
    { code: 'in_progress', label: 'En cours', shipments: [parcel({ label: 'Expédiée' })] },
    { recipe: shopware },
    'shipped',
  ],
  [
    'a cancelled order and a parcel on its way',
    { code: 'cancelled', label: 'Annulée', shipments: [parcel({ label: 'Expédiée' })] },
    { recipe: shopware },
    'cancelled',
  ],
])('%s', (_, fields, known, status) => {
  expect(read(fields, known).status).toBe(status);
});

test('days are read in the order that the same page proves, else in the known one', () => {
  const orders = [order({ placed: '02/03/2026' }), order({ placed: '20/03/2026' })];
  const proven = interpretPage(page(orders), { ...NOTHING, dateOrder: 'mdy' });
  expect(proven.orders.map(({ placedOn }) => placedOn)).toEqual(['2026-03-02', '2026-03-20']);
  expect(proven.dateOrder).toBe('dmy');
  expect(read({ placed: '02/03/2026' }, { dateOrder: 'mdy' }).placedOn).toBe('2026-02-03');
  expect(read({ placed: '02/03/2026' }).placedOn).toBe(null);
  expect(read({ promised: '12 – 15 mars 2026' }).promisedOn).toBe('2026-03-15');
});

test('the link in the page wins over the carrier’s name and the number beside it; a parcel shown twice is one', () => {
  const link = 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A15602676300';
  const { shipments } = read({
    shipments: [
      parcel({ carrier: 'Livraison Colissimo', trackingNumber: '6A 15602 67630 0', trackingUrl: link }),
      parcel({ trackingNumber: '6A15602676300' }),
      parcel({ carrier: 'DPD', label: 'Expédié' }),
      parcel({ trackingNumber: '-' }),
    ],
  });
  expect(shipments).toEqual([{ carrier: 'Colissimo', trackingNumber: '6A15602676300', trackingUrl: link }]);
});

test('digits alone name no carrier; no link is made up', () => {
  expect(read({ shipments: [parcel({ trackingNumber: '09981234567890' })] }).shipments).toEqual([
    { carrier: null, trackingNumber: '09981234567890', trackingUrl: null },
  ]);
});

test('secrets leave the addresses of page, order and parcel', () => {
  const raw = page([
    order({ url: '/order?id=7&token=x', shipments: [parcel({ trackingUrl: 'javascript:x' })] }),
  ]);
  const reading = interpretPage({ ...raw, url: 'https://shop.example/orders?sid=1' }, NOTHING);
  expect(reading.url).toBe('https://shop.example/orders');
  expect(reading.orders[0]?.url).toBe('https://shop.example/order?id=7');
  expect(reading.orders[0]?.shipments).toEqual([]);
});

test('a hostile page harms nothing: any text gives a reading, soon and bounded', () => {
  const text = fc.option(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('__proto__', 'toString', '1/1/'.repeat(9)),
    ),
    { nil: null },
  );
  const parcels = fc.array(
    fc.record({ carrier: text, trackingNumber: text, trackingUrl: text, label: text, code: text }),
    { maxLength: 3 },
  );
  const any = fc.record({
    label: text,
    code: text,
    placed: text,
    promised: text,
    total: text,
    url: text,
    payment: text,
  });
  fc.assert(
    fc.property(any, parcels, (fields, shipments) => {
      const { status, total } = read({ ...fields, shipments }, { recipe: woocommerce }, 'woocommerce');
      expect(status === null || isStatus(status)).toBe(true);
      expect((total ?? '').length).toBeLessThanOrEqual(60);
    }),
  );
  const long = 'en attente 1/1/2026 '.repeat(50_000);
  const everywhere = {
    label: long,
    placed: long,
    promised: long,
    total: long,
    items: [{ name: long, quantity: long }],
  };
  expect(cpuTime(() => read(everywhere))).toBeLessThan(500);
});
