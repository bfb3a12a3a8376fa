// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readStructuredData } from '../../../../utils/orders/reading/structured-data.ts';

const URL = 'https://shop.example/orders/7';

function page(body: string): Document {
  return new DOMParser().parseFromString(`<html lang="en"><body>${body}</body></html>`, 'text/html');
}

function jsonLd(...values: unknown[]): Document {
  return page(
    values
      .map(
        (value) =>
          `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`,
      )
      .join(''),
  );
}

const ORDER = {
  '@context': 'https://schema.org',
  '@type': 'Order',
  orderNumber: '10483',
  orderStatus: 'https://schema.org/OrderInTransit',
  orderDate: '2026-11-20',
  url: 'https://shop.example/orders/7',
  price: '277.08',
  priceCurrency: 'EUR',
  orderedItem: [
    { '@type': 'OrderItem', orderQuantity: 4, orderedItem: { '@type': 'Product', name: 'Bearing 6204' } },
  ],
  orderDelivery: {
    '@type': 'ParcelDelivery',
    trackingNumber: '6A15602676300',
    trackingUrl: 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A15602676300',
    expectedArrivalUntil: '2026-11-27',
    provider: { '@type': 'Organization', name: 'Colissimo' },
  },
};

describe('readStructuredData', () => {
  test('reads an order with its items and its delivery', () => {
    const read = readStructuredData(jsonLd(ORDER), URL);
    expect(read?.raw).toMatchObject({ page: 'order', platform: 'structured-data', language: 'en' });
    expect(read?.raw.orders).toEqual([
      {
        platformId: null,
        reference: '10483',
        url: 'https://shop.example/orders/7',
        label: null,
        code: 'OrderInTransit',
        placed: '2026-11-20',
        promised: '2026-11-27',
        total: '277.08 EUR',
        items: [{ name: 'Bearing 6204', quantity: '4' }],
        shipments: [
          {
            carrier: 'Colissimo',
            trackingNumber: '6A15602676300',
            trackingUrl: 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A15602676300',
            label: null,
            code: null,
          },
        ],
        ways: {},
      },
    ]);
  });

  test.each([
    ['an array', [ORDER]],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, ORDER] }],
    ['a page about the order', { '@type': 'WebPage', mainEntity: ORDER }],
    ['several types', { ...ORDER, '@type': ['Thing', 'http://schema.org/Order'] }],
    ['a comment around', `<!-- ${JSON.stringify(ORDER)} -->`],
  ])('finds the order in %s', (_name, value) => {
    expect(readStructuredData(jsonLd(value), URL)?.raw.orders[0]?.reference).toBe('10483');
  });

  test('reads on after a script that is no JSON', () => {
    expect(readStructuredData(jsonLd('{"@type":"Order",', ORDER), URL)?.raw.orders).toHaveLength(1);
  });

  test('reads the order of a parcel', () => {
    const parcel = {
      '@type': 'ParcelDelivery',
      partOfOrder: { '@type': 'Order', orderNumber: 'A-1', orderStatus: 'OrderProcessing' },
      itemShipped: { '@type': 'Product', name: 'Belt' },
      trackingNumber: 'XJ123456789FR',
      carrier: { name: 'Chronopost' },
    };
    const [order] = readStructuredData(jsonLd(parcel), URL)?.raw.orders ?? [];
    expect(order).toMatchObject({ reference: 'A-1', code: 'OrderProcessing', items: [{ name: 'Belt' }] });
    expect(order?.shipments[0]).toMatchObject({ carrier: 'Chronopost', trackingNumber: 'XJ123456789FR' });
  });

  test('gives several orders as a list, each once', () => {
    const read = readStructuredData(jsonLd(ORDER, { ...ORDER, orderNumber: '2' }, ORDER), URL);
    expect(read?.raw.page).toBe('order-list');
    expect(read?.raw.orders.map((order) => order.reference)).toEqual(['10483', '2']);
    expect(read?.raw.orders[0]?.shipments).toHaveLength(1);
  });

  test('reads microdata', () => {
    const read = readStructuredData(
      page(`<div itemscope itemtype="https://schema.org/Order">
        <p>Order <b itemprop="orderNumber">10483</b></p>
        <link itemprop="orderStatus" href="https://schema.org/OrderDelivered">
        <div itemprop="orderDelivery" itemscope itemtype="https://schema.org/ParcelDelivery">
          <a itemprop="trackingUrl" href="https://carrier.example/t/1">parcel</a>
          <span itemprop="trackingNumber">1Z999AA10123456784</span></div>
        <div itemprop="orderedItem" itemscope itemtype="https://schema.org/Product"><i itemprop="name">Motor</i></div>
      </div>`),
      URL,
    );
    expect(read?.raw.orders).toHaveLength(1);
    expect(read?.raw.orders[0]).toMatchObject({
      reference: '10483',
      code: 'OrderDelivered',
      items: [{ name: 'Motor' }],
      shipments: [{ trackingNumber: '1Z999AA10123456784', trackingUrl: 'https://carrier.example/t/1' }],
    });
    expect(read?.places[0]?.textContent).toBe('10483');
  });

  test.each([
    [
      'a product',
      { '@type': 'Product', name: 'Motor', sku: '10483', offers: { '@type': 'Offer', price: 3 } },
    ],
    ['an order without a number', { ...ORDER, orderNumber: undefined }],
    ['an order action', { '@type': 'OrderAction', orderNumber: '3' }],
    ['null', null],
    ['poison', '{"__proto__":{"@type":"Order","orderNumber":"1"},"constructor":{"prototype":1}}'],
  ])('sees no order in %s', (_name, value) => {
    const orders = readStructuredData(jsonLd(value), URL)?.raw.orders ?? [];
    expect(orders.filter((order) => order.reference !== '1')).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('orderNumber');
  });

  test('is bounded on deep and long data', () => {
    let deep: unknown = ORDER;
    for (let depth = 0; depth < 500; depth++) deep = { item: deep };
    expect(readStructuredData(jsonLd(deep), URL)).toBeNull();
    expect(readStructuredData(jsonLd(`"Order${'x'.repeat(2_000_000)}"`), URL)).toBeNull();
  });
});
