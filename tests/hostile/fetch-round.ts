import type { Order } from '../../utils/orders/order.ts';
import { openShops, type Shops } from '../shops/open-shops.ts';
import type { Shop } from '../shops/state.ts';
import type { Owned } from './attacked.ts';
import { FETCH_ATTACKS, type Stranger } from './fetch-attacks.ts';

export interface Round {
  shops: Shops;
  stranger: Stranger;
}

/** Suppliers, and beside them a stranger on every other host, loopback itself among them. */
export async function openRound(): Promise<Round> {
  const stranger: Stranger = { origin: '', hits: [], victim: '', said: null };
  const shops = await openShops({ extraPages: (url) => answerOf(stranger, url) });
  stranger.origin = `http://stranger.localhost:${shops.port}`;
  return { shops, stranger };
}

function answerOf(stranger: Stranger, { pathname, search, searchParams }: URL): string | null {
  if (pathname === '/whom') return stranger.victim || null;
  if (pathname === '/said') stranger.said = searchParams.get('said');
  else stranger.hits.push(pathname + search);
  return '<h1>Historique</h1><h3>QZKTBWLMA</h3><span class="label">Livré</span>';
}

export interface Looked {
  shop: Shop;
  before: Order;
  after: Order;
}

/** All attacking suppliers are followed, and looked at in one round. By title of the attack. */
export async function lookAtAll(owned: Owned, { shops, stranger }: Round): Promise<Map<string, Looked>> {
  const attackers = FETCH_ATTACKS.map((attack) => ({ attack, shop: shops.openLike('atelier', attack.host) }));
  await owned.keep(...attackers.map(({ shop }) => shop));
  for (const { attack, shop } of attackers) {
    attack.arm(shop, stranger);
    if (attack.address) await moveTo(owned, shop, attack.address(stranger));
  }
  const before = await owned.rows('orders');
  for (const { shop } of attackers) shop.requests.length = 0;
  await owned.check();
  await owned.checkOver();
  const after = await owned.rows('orders');
  return new Map(
    attackers.map(({ attack, shop }) => [
      attack.title,
      { shop, before: ofShop(before, shop), after: ofShop(after, shop) },
    ]),
  );
}

async function moveTo(owned: Owned, shop: Shop, address: string): Promise<void> {
  const [orders, suppliers] = [await owned.rows('orders'), await owned.rows('suppliers')];
  const own = suppliers.find(({ id }) => id === shop.host);
  await owned.put('orders', [{ ...ofShop(orders, shop), url: address }]);
  if (own) await owned.put('suppliers', [{ ...own, listUrl: address }]);
}

function ofShop(orders: Order[], shop: Shop): Order {
  const order = orders.find(({ supplierId }) => supplierId === shop.host);
  if (!order) throw new Error(`no order at ${shop.host}`);
  return order;
}
