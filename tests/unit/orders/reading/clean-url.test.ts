import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanUrl } from '../../../../utils/orders/reading/clean-url.ts';

const BASE = 'https://shop.example/account/orders?page=2';

test.each([
  ['/order/12', 'https://shop.example/order/12'],
  ['?order=12', 'https://shop.example/account/orders?order=12'],
  [
    'index.php?route=account/order.info&language=fr-fr&customer_token=abc&order_id=12',
    'https://shop.example/account/index.php?route=account/order.info&language=fr-fr&order_id=12',
  ],
  ['/my/orders/317?access_token=1111', 'https://shop.example/my/orders/317'],
  ['/checkout/order-received/9/?key=wc_order_x', 'https://shop.example/checkout/order-received/9/'],
  ['/order;jsessionid=AB12?id=4', 'https://shop.example/order?id=4'],
  ['/o?zenid=1&osCsid=2&PHPSESSID=3&SID=4&utm_source=mail&id=5', 'https://shop.example/o?id=5'],
  ['https://me:secret@shop.example/o', 'https://shop.example/o'],
  ['/orders#row-4', 'https://shop.example/orders'],
  ['/app#/orders/4', 'https://shop.example/app#/orders/4'],
  ['/app#/orders/4?token=x', 'https://shop.example/app'],
  [
    "javascript:showOrder(1, 77, 'https://shop.example/index.php?controller=order-detail');",
    'https://shop.example/index.php?controller=order-detail&id_order=77',
  ],
  ["javascript:showOrder(1, 77, '/fr/order-detail')", 'https://shop.example/fr/order-detail?id_order=77'],
  ['javascript:alert(1)', null],
  ["javascript:showOrder(1, 77, 'javascript:alert(1)')", null],
  ['data:text/html,x', null],
  ['mailto:a@b.example', null],
  ['http://', null],
  ['', null],
  [null, null],
])('%j is kept as %j', (href, clean) => {
  expect(cleanUrl(href, BASE)).toBe(clean);
});

test('what is kept is http or https, short, and its own clean form', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.string(),
        fc
          .string({ unit: fc.constantFrom('?', '&', '=', '#', '/', ';', '%', 'sid', 'a') })
          .map((end) => BASE + end),
      ),
      (href) => {
        const clean = cleanUrl(href, BASE);
        if (clean === null) return;
        expect(clean).toMatch(/^https?:\/\//);
        expect(cleanUrl(clean, BASE)).toBe(clean);
      },
    ),
  );
});
