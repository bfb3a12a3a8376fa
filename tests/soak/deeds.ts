import type { Order } from '../../utils/orders/order.ts';
import { NO_DETAILS } from '../../utils/partners/new-partner.ts';
import type { ShopFault } from '../simulation/simulated-shop.ts';
import { follow } from '../simulation/two-suppliers.ts';
import type { Life } from './life.ts';

/** What may happen at any time. Each answers what it did, or `null` where there was nothing to do it to. */
export type Deed = (life: Life) => Promise<string | null>;

const DAY = 24 * 3_600_000;
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

async function anOrderOf(life: Life): Promise<Order | undefined> {
  const db = await life.browser.database();
  return life.chance.oneOf(await db.orders.filter(({ deletedAt }) => deletedAt === null).sortBy('key'));
}

/** Orders at a shop, follows what its list shows. */
const orderAndFollow: Deed = async ({ browser, chance, shops }) => {
  const shop = chance.oneOf(shops);
  if (!shop || shop.fault || shop.orders.length > 6) return null;
  shop.take(shops.reduce((sum, { ever }) => sum + ever, 0) + 1);
  await follow(browser, shop);
  return `orders at ${shop.origin}`;
};

const visit: Deed = async ({ browser, chance, shops }) => {
  const shop = chance.oneOf(shops);
  if (!shop || shop.fault === 'down' || shop.orders.length === 0) return null;
  if (shop.fault === 'signed-out') shop.fault = null; // the owner signs in
  if (shop.fault) return null;
  browser.look(shop);
  await browser.tellFromPage('visit.look', false);
  return `visits ${shop.origin}`;
};

const ordersMove: Deed = async ({ chance, shops }) => {
  const shop = chance.oneOf(shops);
  const order = shop && chance.oneOf(shop.orders);
  if (!order) return null;
  shop.move(order);
  return `R${order.id} is ${order.label}`;
};

const shopFails: Deed = async ({ chance, shops }) => {
  const shop = chance.oneOf(shops);
  const faults: (ShopFault | null)[] = ['signed-out', 'redesigned', 'blocked', 'down', 'overloaded', 'empty'];
  const fault = chance.oneOf([...faults, null, null, null, null]) ?? null;
  if (!shop) return null;
  shop.fault = fault;
  return `${shop.origin}: ${fault ?? 'is well'}`;
};

const writeNote: Deed = async (life) => {
  const order = await anOrderOf(life);
  if (!order) return null;
  const note = `note ${life.newId()}`;
  await life.browser.tell('orders.edit', [order.id], { note });
  life.written.notes.set(order.id, note);
  return `notes on ${order.reference}`;
};

const promise: Deed = async (life) => {
  const order = await anOrderOf(life);
  if (!order) return null;
  const promisedOn = life.chance.oneOf([null, dayFromNow(-2), dayFromNow(1), dayFromNow(5)]) ?? null;
  await life.browser.tell('orders.edit', [order.id], { promisedOn });
  return `${order.reference} is for ${promisedOn}`;
};

const receive: Deed = async (life) => {
  const order = await anOrderOf(life);
  if (!order) return null;
  const received =
    life.chance.oneOf([null, { on: dayFromNow(0), all: true }, { on: dayFromNow(0), all: false }]) ?? null;
  await life.browser.tell('orders.received', order.id, received);
  return `${order.reference} received: ${received?.all}`;
};

const putAway: Deed = async (life) => {
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

const writeSheet: Deed = async ({ browser, chance, written, newId }) => {
  const id = newId();
  const title = `sheet ${id}`;
  const on = chance.oneOf([null, dayFromNow(-1), dayFromNow(0), dayFromNow(2)]) ?? null;
  const side = chance.happens(0.7) ? 'waits-for-me' : 'i-wait-for';
  await browser.tell('pile.add', { id, details: { title, side, on, thing: null } });
  written.sheets.set(id, { title, isDone: false, isDeleted: false });
  return `writes a sheet for ${on}`;
};

const deleteSheet: Deed = async ({ browser, chance, written }) => {
  const [id, sheet] = chance.oneOf([...written.sheets]) ?? [];
  if (!id || !sheet) return null;
  const isDeleted = !sheet.isDeleted;
  await (isDeleted ? browser.tell('pile.delete', [id]) : browser.tell('pile.restore', [id]));
  sheet.isDeleted = isDeleted;
  return isDeleted ? 'deletes a sheet' : 'takes it back';
};

/** Any sheet that is on the pile, of whatever kind. */
const settleSheet: Deed = async ({ browser, chance, written }) => {
  const db = await browser.database();
  const entries = await db.pileEntries
    .filter(({ leftAt, doneAt }) => leftAt === null && doneAt === null)
    .sortBy('id');
  const entry = chance.oneOf(entries);
  if (!entry) return null;
  if (chance.happens(0.5)) {
    await browser.tell('pile.later', [entry.id], chance.oneOf(['tomorrow', null] as const) ?? null);
    return `${entry.kind} later`;
  }
  await browser.tell('pile.done', [entry.id], true);
  const sheet = written.sheets.get(entry.handMadeId ?? '');
  if (sheet) sheet.isDone = true;
  return `${entry.kind} done`;
};

const meetPartner: Deed = async ({ browser, chance, written, newId }) => {
  const id = newId();
  const name = `Partner ${id}`;
  const zone = chance.oneOf(['Asia/Tokyo', 'America/Vancouver', 'Africa/Tunis']) ?? 'Europe/Paris';
  await browser.tell('partners.add', [{ id, details: { ...NO_DETAILS, name, zone } }]);
  written.partners.set(id, name);
  if (chance.happens(0.5))
    await browser.tell('partners.call', id, { notify: true, about: 'prix', since: Date.now() });
  return 'meets a partner';
};

const openFolder: Deed = async ({ browser, written, newId }) => {
  const id = newId();
  await browser.tell('dossier.addFolder', { id, name: `Folder ${id}` });
  written.folders.set(id, `Folder ${id}`);
  return 'opens a folder';
};

const choose: Deed = async ({ browser, chance }) => {
  const zone = chance.oneOf(['Europe/Paris', 'America/Guadeloupe', 'Indian/Reunion']) ?? null;
  const notifications = chance.happens(0.85);
  await browser.tell('settings.save', { zone, notifications });
  return `lives in ${zone}, notifications ${notifications}`;
};

const network: Deed = async ({ browser, chance }) => {
  browser.around.isOnline = chance.happens(0.7);
  return browser.around.isOnline ? 'is online' : 'is offline';
};

const permission: Deed = async ({ browser, chance, shops }) => {
  const shop = chance.oneOf(shops);
  if (!shop || shop.orders.length === 0) return null;
  const site = `${shop.origin}/*`;
  if (!browser.around.granted.delete(site)) browser.around.granted.add(site);
  await browser.tell('settings.save', {}); // the browser tells of it
  return `${site} is granted: ${browser.around.granted.has(site)}`;
};

const backUp: Deed = async ({ browser }) => {
  await browser.tell('backup.weekly', true);
  return 'saves every week';
};

const desktop: Deed = async ({ browser, chance }) => {
  browser.around.takesNotifications = chance.happens(0.8);
  return `takes notifications: ${browser.around.takesNotifications}`;
};

/** The more often one is named, the more often it happens. */
export const DEEDS: readonly Deed[] = [
  ...[orderAndFollow, orderAndFollow, visit, visit, ordersMove, ordersMove, ordersMove, ordersMove],
  ...[shopFails, shopFails, writeNote, promise, receive, putAway, writeSheet, writeSheet, deleteSheet],
  ...[
    settleSheet,
    settleSheet,
    settleSheet,
    meetPartner,
    openFolder,
    choose,
    network,
    permission,
    backUp,
    desktop,
  ],
];
