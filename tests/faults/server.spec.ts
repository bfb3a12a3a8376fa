import type { Order, OrderEvent } from '../../utils/orders/order.ts';
import { sitePattern } from '../../utils/orders/shop-place.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { FAULTS, type Fault } from '../shops/faults.ts';
import { openShops, type Shops } from '../shops/open-shops.ts';
import type { Shop } from '../shops/state.ts';
import { notifiedPlaces } from '../support/browser-state.ts';
import { type Chromium, grantSites, launchChromium, openExtensionPage } from '../support/chromium.ts';
import { checkOver, inExtension, putRows, rowsOf, tell } from '../support/extension.ts';
import { FAULT_OUTCOMES } from '../support/fault-outcomes.ts';
import { keptAt } from '../support/kept-order.ts';
import { chooseSettings, enter, texts } from '../support/owner.ts';

// One round over many suppliers, each with a fault of its own. At all of them the order has moved on meanwhile.
test.describe.configure({ mode: 'default' });

let chromium: Chromium;
let shops: Shops;
let before: Order[];
let after: Order[];
let suppliers: Supplier[];
let events: OrderEvent[];
let places: string[];

test.beforeAll(async () => {
  test.setTimeout(240_000);
  shops = await openShops();
  chromium = await launchChromium();
  await chooseSettings(chromium);
  await tell(chromium, 'checks.now', null); // the first use makes the database
  const faulty = [...FAULT_OUTCOMES.map(([fault]) => fault), 'wrong charset' as const].map(openWith);
  const rows = faulty.map((shop) => keptAt(shop));
  await grantSites(
    chromium,
    faulty.map(({ origin }) => sitePattern(origin)),
  );
  await checkOver(chromium);
  for (const shop of faulty) await enter(chromium, shop);
  await putRows(
    chromium,
    'suppliers',
    rows.map(({ supplier }) => supplier),
  );
  await putRows(
    chromium,
    'orders',
    rows.map(({ order }) => order),
  );
  before = await rowsOf(chromium, 'orders');
  await look();
  after = await rowsOf(chromium, 'orders');
  suppliers = await rowsOf(chromium, 'suppliers');
  events = await rowsOf(chromium, 'orderEvents');
  places = await chromium.worker.evaluate(notifiedPlaces);
});
test.afterAll(async () => {
  await chromium.close();
  await shops.close();
});

function openWith(fault: Fault): Shop {
  const shop = shops.openLike('atelier', hostOf(fault));
  shop.move(412, 'backorder');
  shop.fault = fault;
  return shop;
}

async function look(): Promise<void> {
  await tell(chromium, 'checks.now', null);
  await checkOver(chromium);
  await expect
    .poll(() =>
      inExtension(chromium, (page) =>
        page.evaluate(async () => 'refresh-due' in (await chrome.storage.local.get())),
      ),
    )
    .toBe(false);
}

const hostOf = (fault: Fault) => `${fault.replaceAll(/\W+/g, '-')}.localhost`;

function orderOf(fault: Fault, orders: Order[]): Order {
  const order = orders.find(({ id }) => id === hostOf(fault));
  if (!order) throw new Error(`no order for ${fault}`);
  return order;
}

for (const [fault, outcome] of FAULT_OUTCOMES)
  test(`F11 a shop that answers with "${fault}": ${outcome}, no news, nothing lost, and the next step is said`, async () => {
    const order = orderOf(fault, after);
    expect(order.lastCheck).toMatchObject({ outcome });
    expect({ ...order, lastCheck: null, notFoundSince: null }).toEqual(orderOf(fault, before));
    expect(events.filter(({ orderId }) => orderId === order.id)).toEqual([]);
    expect(places).not.toContain(`#/orders/${order.id}`);
    const supplier = suppliers.find(({ id }) => id === order.supplierId);
    expect(supplier?.nextCheckAt, 'it is not asked again soon').toBeGreaterThan(Date.now() + 3_600_000);

    const desk = await openExtensionPage(chromium, `desk.html#/orders/${order.id}`);
    const notice = desk.getByRole('region', { name: texts.status.outcomes[outcome] });
    const name = supplier?.name ?? '';
    await expect(notice).toContainText(texts.desk.outcomeMeans[outcome](name));
    const step = outcome === 'signed-out' ? texts.desk.signInAt(name) : texts.desk.openPage;
    await expect(notice.getByRole('link', { name: step })).toHaveAttribute('href', order.url ?? '');
    await desk.close();
  });

test('F11 a page in another charset than it says is read right all the same', () => {
  const order = orderOf('wrong charset', after);
  expect(order.rawLabel).toBe('En attente de réapprovisionnement (payé)');
  expect(order).toMatchObject({ status: 'backorder', total: '1 284,00 €' });
});

test('F11 every fault that the sample suppliers know is in the table, or has a test of its own', () => {
  const tested = new Set<string>([
    ...FAULT_OUTCOMES.map(([fault]) => fault),
    'wrong charset',
    'filled by a script',
  ]);
  expect(Object.keys(FAULTS).filter((fault) => !tested.has(fault))).toEqual([]);
});

test('F10 without a network nothing is said of orders or against shops, and the next look sees again', async () => {
  const order = orderOf('wrong charset', after);
  await goOffline(true);
  await tell(chromium, 'checks.now', { supplierId: order.supplierId });
  await checkOver(chromium);
  const [offline] = (await rowsOf(chromium, 'orders')).filter(({ id }) => id === order.id);
  expect(offline?.lastCheck).toMatchObject({ outcome: 'unreachable' });
  expect({ ...offline, lastCheck: null }).toEqual({ ...order, lastCheck: null });
  expect((await rowsOf(chromium, 'orderEvents')).length).toBe(events.length);
  const supplier = (await rowsOf(chromium, 'suppliers')).find(({ id }) => id === order.supplierId);
  expect(supplier?.failures).toBe(0);
  await goOffline(false);
  await tell(chromium, 'checks.now', { supplierId: order.supplierId });
  await checkOver(chromium);
  const [online] = (await rowsOf(chromium, 'orders')).filter(({ id }) => id === order.id);
  expect(online?.lastCheck?.outcome).toMatch(/changed$/);
});

/** Where the network is taken from it by emulation, Chromium's worker still believes that it has one. */
async function goOffline(isOffline: boolean): Promise<void> {
  await chromium.context.setOffline(isOffline);
  await chromium.worker.evaluate((value) => {
    Object.defineProperty(navigator, 'onLine', { get: () => !value, configurable: true });
  }, isOffline);
}
