import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { openShops, type Shops } from '../shops/open-shops.ts';
import { clearNotifications, wakesAt } from '../support/browser-state.ts';
import { ringNow } from '../support/calls.ts';
import { type Chromium, killWorker, launchChromium, openExtensionPage } from '../support/chromium.ts';
import { notificationCount, rowsOf, tell, toolbarNumber } from '../support/extension.ts';
import { holdAnswers, lastWake, parkAlarm, releaseAnswers, ringInASecond } from '../support/held-worker.ts';
import { chooseSettings, followOne, signIn } from '../support/owner.ts';
import { writeRows } from '../support/raw-database.ts';
import { until } from '../support/until.ts';

// One browser for the file: its worker dies again and again.
test.describe.configure({ mode: 'default', timeout: 120_000 });

let chromium: Chromium;
let shops: Shops;
/** Runs none of our code, and lives when the worker dies. */
let stage: Page;

test.beforeAll(async () => {
  shops = await openShops();
  chromium = await launchChromium();
  await chooseSettings(chromium);
  const page = await signIn(chromium, shops.atelier);
  await page.goto(shops.atelier.orderUrl(412));
  await followOne(chromium, page, 'QZKTBWLMA');
  await page.goto('about:blank');
  stage = await openExtensionPage(chromium, 'manifest.json');
  await isCalm();
});
test.afterAll(async () => {
  await chromium.close();
  await shops.close();
});

/** Nothing is under way, nor left over: what is derived ends by setting the alarm, which a test would set too early. */
function isCalm(): Promise<void> {
  const left = () =>
    stage.evaluate(async () => {
      const { held = [] } = await navigator.locks.query();
      const kept = await chrome.storage.local.get(null);
      const due = Object.keys(kept).filter((key) => /^check-job:|^(refresh|restore|index)-due$/.test(key));
      return [...due, ...held.filter(({ name }) => name === 'refresh')];
    });
  return until('nothing is left over', async () => (await left()).length === 0, 40);
}

async function kill(): Promise<void> {
  const session = await chromium.context.newCDPSession(stage);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('F1 a worker killed while it slept answers the next question, and everything is as it was', async () => {
  const before = await rowsOf(chromium, 'orders');
  await killWorker(chromium);
  const details = { title: 'Rappeler le notaire', side: 'waits-for-me', on: null, thing: null } as const;
  await tell(chromium, 'pile.add', { id: crypto.randomUUID(), details });
  expect(await rowsOf(chromium, 'sheets')).toMatchObject([{ title: 'Rappeler le notaire' }]);
  expect(await rowsOf(chromium, 'orders')).toEqual(before);
  expect(await toolbarNumber(chromium)).toBe('');
});

test('F2 a worker killed after it wrote and before it answered is asked again by the page: one order, once in its history', async () => {
  const desk = await openExtensionPage(chromium, 'desk.html#/add');
  await desk.getByLabel('Supplier', { exact: true }).selectOption('A new supplier');
  await desk.getByLabel('Its name').fill('Forge Martin');
  await desk.getByLabel('What you ordered').fill('Portail');
  await stage.evaluate(holdAnswers);
  await desk.getByRole('button', { name: 'Add', exact: true }).click();
  await until('it is written', async () => (await rowsOf(chromium, 'orders')).length === 2);
  await kill();
  await until('it is asked again', async () => chromium.worker.evaluate(() => true));
  await stage.evaluate(releaseAnswers);
  await expect(desk.getByRole('heading', { name: 'Portail' })).toBeVisible();
  await isCalm();
  const [made] = (await rowsOf(chromium, 'orders')).filter(({ manual }) => manual);
  const events = (await rowsOf(chromium, 'orderEvents')).filter(({ orderId }) => orderId === made?.id);
  expect(events.map(({ change }) => change.kind)).toEqual(['followed']);
  expect((await rowsOf(chromium, 'suppliers')).filter(({ name }) => name === 'Forge Martin')).toHaveLength(1);
  await desk.close();
});

test('F4 the alarm wakes a dead worker, which sets the next one', async () => {
  const before = await stage.evaluate(lastWake);
  await stage.evaluate(ringInASecond);
  await kill();
  await until('it woke', async () => (await stage.evaluate(lastWake)) > before);
  await isCalm();
  await until('the next alarm stands', async () => (await stage.evaluate(wakesAt)) > Date.now());
});

test('F12 an alarm that a clock set back has parked days ahead is set anew, and what was due is looked at', async () => {
  await stage.evaluate(parkAlarm);
  await kill();
  await tell(chromium, 'teach.current'); // any question wakes it
  await until('the alarm is near', async () => (await stage.evaluate(wakesAt)) < Date.now() + 25 * 3_600_000);
});

test('F3 a worker killed after each step of a check that the disk shows, and when the shop is asked, loses, doubles and invents nothing', async () => {
  const { atelier } = shops;
  const stages = ['backorder', 'preparing'] as const;
  let events = (await rowsOf(chromium, 'orderEvents')).length;
  let isSwept = false;
  for (let step = 0; !isSwept; step++) {
    await stage.evaluate(clearNotifications);
    atelier.move(412, stages[step % 2]);
    isSwept = !(await checkKilledAfter(step));
    await tell(chromium, 'teach.current'); // any question wakes it, and it goes on where it stood
    await isCalm();
    if ((await followed())?.status !== statusOf(step)) await makeDue(); // it was killed before it had begun
    await stage.evaluate(ringNow);
    await until(`step ${step}: seen`, async () => (await followed())?.status === statusOf(step), 30);
    await isCalm();
    await until(`step ${step}: told`, async () => (await notificationCount(chromium)) === 1);
    const all = await rowsOf(chromium, 'orderEvents');
    expect(all.length - events, `killed after ${step} steps`).toBe(1);
    events = all.length;
    await isCalm();
    expect(await stage.evaluate(wakesAt), `step ${step}: the alarm is set again`).toBeGreaterThan(0);
  }
});

test('F3 a worker killed while the shop answers goes on where it stood', async () => {
  const { atelier } = shops;
  const events = (await rowsOf(chromium, 'orderEvents')).length;
  atelier.move(412, 'shipped');
  atelier.fault = 'slow drip';
  const asked = atelier.requests.length;
  await makeDue();
  // Again and again: the last ring of the test before may still be answered, which ends by setting the alarm.
  const ringAndLook = async () => {
    await stage.evaluate(ringNow);
    return atelier.requests.length > asked;
  };
  await until('the shop was asked', ringAndLook, 10);
  await kill();
  atelier.fault = null;
  await tell(chromium, 'teach.current'); // any question wakes it
  await until('the check went on', async () => (await followed())?.status === 'shipped', 40);
  await isCalm();
  const kinds = (await rowsOf(chromium, 'orderEvents')).slice(events).map(({ change }) => change.kind);
  expect((await rowsOf(chromium, 'orderEvents')).length - events, String(kinds)).toBe(2); // moved, and its parcel
});

const statusOf = (step: number) => (step % 2 === 0 ? 'backorder' : 'processing');
const followed = async () => (await rowsOf(chromium, 'orders')).find(({ key }) => key === '412');

/** Makes the supplier due, and forgets when its host was last asked. */
async function makeDue(): Promise<void> {
  const due = (await rowsOf(chromium, 'suppliers')).filter(({ origin }) => origin !== '');
  const rows = due.map((supplier) => ({ ...supplier, nextCheckAt: 1, lastCheckAt: null }));
  await stage.evaluate(writeRows, { table: 'suppliers', rows: rows as unknown[] });
  await stage.evaluate(async () => {
    const kept = await chrome.storage.local.get(null);
    await chrome.storage.local.remove(Object.keys(kept).filter((key) => key.startsWith('check-host:')));
  });
}

/** Lets a check begin and kills the worker after so many changes of its disk; answers whether it came to that. */
async function checkKilledAfter(steps: number): Promise<boolean> {
  await makeDue();
  const reaching = stage.evaluate(async (count) => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    let seen = 0;
    const changed = (changes: object) => {
      if (seen++ === count) resolve(true);
      if ('told-events' in changes) resolve(false);
    };
    chrome.storage.local.onChanged.addListener(changed);
    await chrome.alarms.create('wake', { when: Date.now() });
    const isReached = await promise;
    chrome.storage.local.onChanged.removeListener(changed);
    return isReached;
  }, steps);
  const isReached = await reaching;
  if (isReached) await kill();
  return isReached;
}
