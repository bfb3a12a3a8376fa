import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Order, OrderEvent } from '../../../utils/orders/order.ts';
import type { Fault } from '../../shops/faults.ts';
import { openShops, type Shops } from '../../shops/open-shops.ts';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { notifiedPlaces } from '../../support/browser-state.ts';
import { FAULT_OUTCOMES } from '../../support/fault-outcomes.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { showAlerts } from '../../support/firefox-alerts.ts';
import { keepOrder } from '../../support/firefox-shops.ts';
import { SETTINGS } from '../../support/owner.ts';
import { until } from '../../support/until.ts';

/** One round over many suppliers, each with a fault of its own. At all of them the order has moved on meanwhile. */
let firefox: Firefox;
let shops: Shops;
let back: Backstage;
let before: Order[];
let after: Order[];
let events: OrderEvent[];
let places: string[];
let tabs: { active: boolean }[];
let pagesLeftOpen: number;

beforeAll(async () => {
  shops = await openShops();
  firefox = await launchFirefox();
  await showAlerts(firefox);
  const desk = await firefox.openExtensionPage('desk.html');
  back = await openBackstage(firefox);
  await back.tell('settings.save', SETTINGS);
  for (const [fault] of FAULT_OUTCOMES) await follow(fault, fault);
  await follow('wrong charset', 'wrong charset');
  await follow('script, tab not allowed', 'filled by a script');
  await follow('script, tab allowed', 'filled by a script', { tabAllowed: true });
  before = await back.rows('orders');
  await desk.close();
  const openBefore = (await firefox.browser.pages()).length;
  await back.ask(noteOpenedTabs);
  await back.checkNow();
  await back.checkOver();
  await until('what changed is told', async () => (await back.ask(notifiedPlaces)).length >= 2);
  after = await back.rows('orders');
  events = await back.rows('orderEvents');
  places = await back.ask(notifiedPlaces);
  tabs = await back.ask(openedTabs);
  pagesLeftOpen = (await firefox.browser.pages()).length - openBefore;
});

afterAll(async () => {
  await firefox.close();
  await shops.close();
});

/** An order at a supplier of its own, which has moved on; the supplier answers with the fault. */
async function follow(what: string, fault: Fault, changes: { tabAllowed?: boolean } = {}): Promise<void> {
  const shop = shops.openLike('atelier', hostOf(what));
  await keepOrder(firefox, back, shop, changes);
  shop.move(412, 'backorder');
  shop.fault = fault;
}

function hostOf(what: string): string {
  return `${what.replaceAll(/\W+/g, '-')}.localhost`;
}

/** Both run in an extension page. */
function noteOpenedTabs(): void {
  const opened: { active: boolean }[] = [];
  Reflect.set(globalThis, 'openedTabs', opened);
  chrome.tabs.onCreated.addListener(({ active }: { active: boolean }) => opened.push({ active }));
}

function openedTabs(): { active: boolean }[] {
  return Reflect.get(globalThis, 'openedTabs');
}

function orderOf(what: string, orders: Order[]): Order {
  const order = orders.find(({ id }) => id === hostOf(what));
  if (!order) throw new Error(`no order for ${what}`);
  return order;
}

test.each(FAULT_OUTCOMES)(
  'F11 a shop that answers with "%s": %s, no news, nothing lost',
  (fault, outcome) => {
    const order = orderOf(fault, after);
    expect(order.lastCheck).toMatchObject({ outcome });
    expect({ ...order, lastCheck: null, notFoundSince: null }).toEqual(orderOf(fault, before));
    expect(events.filter(({ orderId }) => orderId === order.id)).toEqual([]);
    expect(places).not.toContain(`#/orders/${order.id}`);
  },
);

test('F11 a page in another charset than it says is read right all the same, and what changed is news', () => {
  const order = orderOf('wrong charset', after);
  expect(order.rawLabel).toBe('En attente de réapprovisionnement (payé)');
  expect(order).toMatchObject({ status: 'backorder', total: '1 284,00 €' });
  expect(places).toContain(`#/orders/${order.id}`);
});

test('a page that its own script fills is read in an inactive tab only where that is allowed', () => {
  expect(orderOf('script, tab not allowed', after)).toMatchObject({
    status: 'processing',
    lastCheck: { outcome: 'unreadable', glance: 'page' },
  });
  expect(orderOf('script, tab allowed', after)).toMatchObject({
    status: 'backorder',
    lastCheck: { outcome: 'changed', glance: 'tab' },
  });
  expect(tabs.map(({ active }) => active)).not.toContain(true);
  expect(tabs.length).toBeGreaterThan(0);
  expect(pagesLeftOpen).toBe(0);
});
