// Runs in Vitest: a browser on a simulated clock, with the real background in it. `b12-idle-day.ts` starts it.
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SimulatedBrowser } from '../simulation/simulated-browser.ts';
import { SimulatedShop } from '../simulation/simulated-shop.ts';
import { follow } from '../simulation/two-suppliers.ts';
import { NOW } from '../support/builders.ts';

const SUPPLIERS = 20;
const ORDERS_OF_EACH = 10;
const DAY = 24 * 3_600_000;

test('a day on which nothing moves and nobody is there', async () => {
  const browser = new SimulatedBrowser({ start: NOW });
  await using _ = browser;
  await browser.open('installed');
  for (let n = 0; n < SUPPLIERS; n++) {
    const shop = new SimulatedShop(`s${n}.example`);
    for (let id = 0; id < ORDERS_OF_EACH; id++) shop.take(n * ORDERS_OF_EACH + id);
    await follow(browser, shop);
  }
  // What follows from the first day is over.
  await browser.passTo(NOW + DAY);
  const counts = { wakes: 0, writes: 0, requests: 0 };
  fakeBrowser.alarms.onAlarm.addListener(() => {
    counts.wakes++;
  });
  countWrites(() => counts.writes++);
  for (const shop of browser.around.shops) shop.onRequest = () => counts.requests++;
  const before = process.cpuUsage();
  await browser.passTo(NOW + 2 * DAY);
  const { user, system } = process.cpuUsage(before);
  expect(counts.wakes).toBeGreaterThan(0);
  writeFileSync('.output/bench/idle-day.json', JSON.stringify({ ...counts, cpu: (user + system) / 1e6 }));
});

/** Transactions that write, and values put into the extension's storage. */
function countWrites(count: () => void): void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, names, mode, options) {
    if (mode === 'readwrite') count();
    return transaction.call(this, names, mode, options);
  };
  fakeBrowser.storage.local.onChanged.addListener(count);
}
