import type { Order } from '../../utils/orders/order.ts';
import { sitePattern } from '../../utils/orders/shop-place.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import type { Shop } from '../shops/state.ts';
import type { Backstage } from './backstage.ts';
import { sites } from './browser-state.ts';
import type { Firefox } from './firefox.ts';
import { grantSites } from './firefox-permissions.ts';
import { keptAt } from './kept-order.ts';
import { until } from './until.ts';

/** The browser's session at a supplier, as if somebody had signed in long ago. */
export async function enterIn({ browser }: Firefox, shop: Shop, customer?: string): Promise<void> {
  await browser.setCookie({
    name: 'session',
    value: shop.signIn(customer),
    domain: shop.host,
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
  });
}

/** Order 412 of a supplier like the `atelier`, as if it had been followed and looked at before. Its host is the id of both. */
export async function keepOrder(
  firefox: Firefox,
  back: Backstage,
  shop: Shop,
  changes: Partial<Supplier> = {},
): Promise<Order> {
  const { supplier, order } = keptAt(shop, changes);
  await back.put('suppliers', [supplier]);
  await back.put('orders', [order]);
  await enterIn(firefox, shop);
  await grantSites(firefox, [sitePattern(shop.origin)]);
  // A page that Firefox begins to load in the very moment in which a script is registered may miss it.
  const isRegistered = async () => (await back.ask(sites)).registered.includes(sitePattern(shop.origin));
  if (!changes.paused) await until('the script is registered', isRegistered);
  return order;
}
