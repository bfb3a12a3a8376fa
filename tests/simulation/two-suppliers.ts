import { NOW } from '../support/builders.ts';
import { SimulatedBrowser } from './simulated-browser.ts';
import { SimulatedShop } from './simulated-shop.ts';

/** Two suppliers of which everything is followed: the first has four orders, the second one. */
export async function openTwoSuppliers(): Promise<{
  browser: SimulatedBrowser;
  first: SimulatedShop;
  second: SimulatedShop;
}> {
  const browser = new SimulatedBrowser({ start: NOW });
  await browser.open('installed');
  const [first, second] = [new SimulatedShop('first.example'), new SimulatedShop('second.example')];
  for (const id of [1, 2, 3, 4]) first.take(id);
  second.take(5);
  for (const shop of [first, second]) await follow(browser, shop);
  return { browser, first, second };
}

/** The owner opens the shop's list, follows all that it shows, and grants its site. */
export async function follow(browser: SimulatedBrowser, shop: SimulatedShop): Promise<void> {
  if (!browser.around.shops.includes(shop)) browser.around.shops.push(shop);
  browser.around.granted.add(`${shop.origin}/*`);
  browser.look(shop);
  await browser.tell('orders.follow', 1, null);
}
