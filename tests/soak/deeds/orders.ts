import type { Order } from '../../../utils/orders/order.ts';
import { follow } from '../../simulation/two-suppliers.ts';
import type { Life } from '../life.ts';
import { type Deed, dayFromNow } from './deed.ts';

async function anOrderOf(life: Life): Promise<Order | undefined> {
  const db = await life.browser.database();
  return life.chance.oneOf(await db.orders.filter(({ deletedAt }) => deletedAt === null).sortBy('key'));
}

/** Orders at a shop, follows what its list shows. */
export const orderAndFollow: Deed = async ({ browser, chance, shops }) => {
  const shop = chance.oneOf(shops);
  if (!shop || shop.fault || shop.orders.length > 6) return null;
  shop.take(shops.reduce((sum, { ever }) => sum + ever, 0) + 1);
  await follow(browser, shop);
  return `orders at ${shop.origin}`;
};

export const visit: Deed = async ({ browser, chance, shops }) => {
  const shop = chance.oneOf(shops);
  if (!shop || shop.fault === 'down' || shop.orders.length === 0) return null;
  if (shop.fault === 'signed-out') shop.fault = null; // the owner signs in
  if (shop.fault) return null;
  browser.look(shop);
  await browser.tellFromPage('visit.look', false);
  return `visits ${shop.origin}`;
};

export const writeNote: Deed = async (life) => {
  const order = await anOrderOf(life);
  if (!order) return null;
  const note = `note ${life.newId()}`;
  await life.browser.tell('orders.edit', [order.id], { note });
  life.written.notes.set(order.id, note);
  return `notes on ${order.reference}`;
};

export const promise: Deed = async (life) => {
  const order = await anOrderOf(life);
  if (!order) return null;
  const promisedOn = life.chance.oneOf([null, dayFromNow(-2), dayFromNow(1), dayFromNow(5)]) ?? null;
  await life.browser.tell('orders.edit', [order.id], { promisedOn });
  return `${order.reference} is for ${promisedOn}`;
};

export const receive: Deed = async (life) => {
  const order = await anOrderOf(life);
  if (!order) return null;
  const received =
    life.chance.oneOf([null, { on: dayFromNow(0), all: true }, { on: dayFromNow(0), all: false }]) ?? null;
  await life.browser.tell('orders.received', order.id, received);
  return `${order.reference} received: ${received?.all}`;
};

export const putAway: Deed = async (life) => {
  const order = await anOrderOf(life);
  if (!order) return null;
  const changes = life.chance.oneOf([
    { archived: true },
    { archived: false },
    { paused: true },
    { paused: false },
  ]);
  await life.browser.tell('orders.edit', [order.id], changes ?? {});
  return `${order.reference}: ${JSON.stringify(changes)}`;
};

export const orderByPhone: Deed = async ({ browser, chance, written, newId }) => {
  const id = newId();
  const note = `by phone ${id}`;
  await browser.tell('orders.add', {
    ...{
      id,
      supplierId: null,
      supplierName: 'Forge Martin',
      reference: `F${chance.below(1e9)}`,
      url: null,
      note,
    },
    ...{ status: 'processing', placedOn: dayFromNow(-3), promisedOn: dayFromNow(4), total: null, items: [] },
  });
  written.notes.set(id, note);
  return 'orders by phone';
};

export const deleteAndUndo: Deed = async (life) => {
  const order = await anOrderOf(life);
  if (!order) return null;
  await life.browser.tell('orders.delete', [order.id]);
  await life.browser.tell('orders.restore', [order.id]);
  return `deletes ${order.reference}, and takes it back`;
};
