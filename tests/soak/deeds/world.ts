import type { ShopFault } from '../../simulation/simulated-shop.ts';
import type { Deed } from './deed.ts';

export const ordersMove: Deed = async ({ chance, shops }) => {
  const shop = chance.oneOf(shops);
  const order = shop && chance.oneOf(shop.orders);
  if (!order) return null;
  shop.move(order);
  return `R${order.id} is ${order.label}`;
};

export const shopFails: Deed = async ({ chance, shops }) => {
  const shop = chance.oneOf(shops);
  const faults: (ShopFault | null)[] = ['signed-out', 'redesigned', 'blocked', 'down', 'overloaded', 'empty'];
  const fault = chance.oneOf([...faults, null, null, null, null]) ?? null;
  if (!shop) return null;
  shop.fault = fault;
  return `${shop.origin}: ${fault ?? 'is well'}`;
};

export const network: Deed = async ({ browser, chance }) => {
  browser.around.isOnline = chance.happens(0.7);
  return browser.around.isOnline ? 'is online' : 'is offline';
};

export const permission: Deed = async ({ browser, chance, shops }) => {
  const shop = chance.oneOf(shops);
  if (!shop || shop.orders.length === 0) return null;
  const site = `${shop.origin}/*`;
  if (!browser.around.granted.delete(site)) browser.around.granted.add(site);
  await browser.tell('settings.save', {}); // the browser tells of it
  return `${site} is granted: ${browser.around.granted.has(site)}`;
};

export const desktop: Deed = async ({ browser, chance }) => {
  browser.around.takesNotifications = chance.happens(0.8);
  return `takes notifications: ${browser.around.takesNotifications}`;
};
