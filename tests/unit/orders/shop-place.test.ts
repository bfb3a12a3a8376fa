import { expect, test } from 'vitest';
import { shopPlace, sitePattern } from '../../../utils/orders/shop-place.ts';

test.each<[string, string, string]>([
  ['https://shop.example/my-account/orders/', 'https://shop.example', '/'],
  ['http://shop.localhost:8412/historique', 'http://shop.localhost:8412', '/'],
  ['https://www.amazon.fr/gp/css/order-history', 'https://www.amazon.fr', '/'],
  ['https://www.etsy.com/atelier-bois/orders', 'https://www.etsy.com', '/atelier-bois/'],
  ['https://www.etsy.com/your/purchases', 'https://www.etsy.com', '/'],
  ['https://etsy.com.evil.example/shop/x', 'https://etsy.com.evil.example', '/'],
])('%s is the shop %s%s', (address, origin, shopPath) => {
  expect(shopPlace(address)).toEqual({ origin, shopPath });
});

test.each(['about:blank', 'file:///home/me/order.html', 'data:text/html,x', 'javascript:1', 'orders'])(
  '%s is no shop',
  (address) => expect(shopPlace(address)).toBeNull(),
);

test('a permission is asked for a host, whatever its port', () => {
  expect(sitePattern('http://shop.localhost:8412')).toBe('http://shop.localhost/*');
});
