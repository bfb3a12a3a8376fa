import { afterEach, expect, test } from 'vitest';
import { SimulatedBrowser } from '../simulation/simulated-browser.ts';
import { SimulatedShop } from '../simulation/simulated-shop.ts';
import { follow } from '../simulation/two-suppliers.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

let browser: SimulatedBrowser;
let shop: SimulatedShop;

afterEach(() => browser[Symbol.asyncDispose]());

/** The owner follows an order that should have been there the day before yesterday, and another. */
async function openAt(start: string): Promise<void> {
  browser = new SimulatedBrowser({ start: Date.parse(start) });
  shop = new SimulatedShop('shop.example');
  await browser.open('installed');
  await browser.tell('settings.save', { zone: 'Europe/Paris', quietHours: { from: '00:00', to: '00:00' } });
  for (const id of [1, 2]) shop.take(id);
  await follow(browser, shop);
}

/** Some days, an order moving on in each as long as it can; answers how often the shop was asked in each. */
async function days(count: number): Promise<number[]> {
  const asked: number[] = [];
  for (let day = 0; day < count; day++) {
    const [, order] = shop.orders;
    if (order) shop.move(order);
    const before = shop.requests.length;
    // Somebody looks into the popup, too: browsers park an alarm when their clock is set back.
    await browser.replaceWorker();
    await browser.passTo(Date.now() + DAY);
    asked.push(shop.requests.length - before);
  }
  return asked;
}

async function expectTruth(): Promise<void> {
  const db = await browser.database();
  const moves = (await db.orderEvents.toArray()).flatMap(({ change }) =>
    change.kind === 'status' ? [change.to] : [],
  );
  expect(moves, 'each move once').toEqual([...new Set(moves)]);
  const told = browser.around.notified.map(({ message }) => message);
  expect(told, 'each told once').toEqual([...new Set(told)]);
  expect(await browser.badge()).toBe(await badgeFromScratch());
  const alarm = await browser.alarm();
  expect(alarm?.scheduledTime).toBeGreaterThan(Date.now() - 1);
  expect(alarm?.scheduledTime).toBeLessThanOrEqual(Date.now() + 25 * HOUR);
}

/** Derived once more by a worker that knows nothing. */
async function badgeFromScratch(): Promise<string> {
  await browser.replaceWorker();
  await browser.tell('settings.save', {});
  return browser.badge();
}

test.each<[string, string, number]>([
  ['a day ahead', '2026-11-23T09:00Z', DAY],
  ['a day back', '2026-11-23T09:00Z', -DAY],
  ['a year ahead', '2026-11-23T09:00Z', YEAR],
  ['a year back', '2026-11-23T09:00Z', -YEAR],
  ['nowhere, through the night that clocks go forward', '2026-03-27T09:00Z', 0],
  ['nowhere, through the night that clocks go back', '2026-10-23T09:00Z', 0],
])('F12 a clock that goes %s asks no shop too often, and falls not silent', async (_what, start, jump) => {
  await openAt(start);
  await days(2);
  browser.setClock(Date.now() + jump);
  const asked = await days(3);
  for (const count of asked) expect(count).toBeLessThanOrEqual(14);
  if (jump < YEAR) for (const count of asked) expect(count).toBeGreaterThan(0);
  await expectTruth();
});

test('F12 after a clock was set back, shops are asked within hours, not with the new day', async () => {
  await openAt('2026-11-23T09:00Z');
  await days(2);
  browser.setClock(Date.now() - DAY);
  await browser.replaceWorker();
  const before = shop.requests.length;
  await browser.passTo(Date.now() + 2 * HOUR);
  expect(shop.requests.length).toBeGreaterThan(before);
});

test('F12 a clock that is set back on the same day parks no alarm', async () => {
  // It is the next day already for the owner, and the next alarm is that day's.
  await openAt('2026-11-23T23:20Z');
  expect((await browser.alarm())?.scheduledTime).toBeGreaterThan(Date.parse('2026-11-24T02:00Z'));
  browser.setClock(Date.parse('2026-11-23T00:30Z'));
  await browser.replaceWorker();
  expect((await browser.alarm())?.scheduledTime).toBeLessThan(Date.now() + HOUR);
});

test('F12 a day that comes twice tells of a late order once', async () => {
  await openAt('2026-11-23T09:00Z');
  const db = await browser.database();
  const [order] = await db.orders.toArray();
  await browser.tell('orders.edit', [order?.id ?? ''], { promisedOn: '2026-11-23' });
  const late = async () =>
    (await (await browser.database()).orderEvents.toArray()).filter(({ change }) => change.kind === 'late')
      .length;
  await browser.passTo(Date.now() + 1.5 * DAY);
  expect(await late()).toBe(1);
  const told = browser.around.notified.length;
  browser.setClock(Date.now() - 1.5 * DAY);
  await browser.replaceWorker();
  expect(await browser.badge()).toBe('');
  await browser.passTo(Date.now() + 1.5 * DAY);
  expect([await late(), browser.around.notified.length]).toEqual([1, told]);
  expect(await browser.badge()).toBe('1');
});

test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
  'F12 an owner who travels to %s is told nothing twice, and of nothing too late',
  async (zone) => {
    await openAt('2026-11-23T09:00Z');
    await days(1);
    await browser.tell('settings.save', { zone });
    const asked = await days(3);
    for (const count of asked) expect(count).toBeLessThanOrEqual(14);
    for (const count of asked) expect(count).toBeGreaterThan(0);
    await expectTruth();
  },
);
