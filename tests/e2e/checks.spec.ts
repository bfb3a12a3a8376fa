import type { Shops } from '../shops/open-shops.ts';
import { badgesOf } from '../support/badges.ts';
import { sites, wakesAt } from '../support/browser-state.ts';
import type { Chromium } from '../support/chromium.ts';
import {
  checkOver,
  inExtension,
  notificationCount,
  ringAlarm,
  rowsOf,
  toolbarNumber,
} from '../support/extension.ts';
import { chooseSettings, enter, followOne, signIn } from '../support/owner.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

/** An order that is followed and was looked at once; its page is closed. */
async function followed(chromium: Chromium, shops: Shops): Promise<void> {
  await chooseSettings(chromium);
  const page = await signIn(chromium, shops.atelier);
  await page.goto(shops.atelier.orderUrl(412));
  await followOne(chromium, page, 'QZKTBWLMA');
  await page.goto('about:blank');
  await checkOver(chromium);
}

async function onlyOrder(chromium: Chromium) {
  const [order] = await rowsOf(chromium, 'orders');
  if (!order) throw new Error('no order is followed');
  return order;
}

/** Rings the alarm and waits until a look has ended after it. */
async function check(chromium: Chromium): Promise<void> {
  const before = (await onlyOrder(chromium)).lastCheck?.at ?? 0;
  await ringAlarm(chromium);
  await until('a look', async () => ((await onlyOrder(chromium)).lastCheck?.at ?? 0) > before, 40);
  await checkOver(chromium);
}

test('what changed is news once: history, notification, toolbar', async ({ chromium, shops }) => {
  await followed(chromium, shops);
  shops.atelier.move(412, 'backorder');
  await check(chromium);
  expect((await onlyOrder(chromium)).status).toBe('backorder');
  await until('a notification', async () => (await notificationCount(chromium)) === 1);
  const events = (await rowsOf(chromium, 'orderEvents')).filter(({ change }) => change.kind === 'status');
  expect(events).toHaveLength(1);
  await check(chromium);
  expect((await rowsOf(chromium, 'orderEvents')).filter(({ change }) => change.kind === 'status')).toEqual(
    events,
  );
  expect(await notificationCount(chromium)).toBe(1);
});

test('signed out is counted in the toolbar, and heals on the next visit', async ({ chromium, shops }) => {
  await followed(chromium, shops);
  shops.atelier.signEveryoneOut();
  await check(chromium);
  expect((await onlyOrder(chromium)).lastCheck?.outcome).toBe('signed-out');
  await until('the toolbar counts it', async () => (await toolbarNumber(chromium)) === '1');
  const page = await signIn(chromium, shops.atelier);
  await until('healed', async () => (await onlyOrder(chromium)).lastCheck?.outcome !== 'signed-out');
  await until('the toolbar is empty again', async () => (await toolbarNumber(chromium)) === '');
  await page.close();
});

test('a shop is asked by GET, five seconds apart, and no more than is due', async ({ chromium, shops }) => {
  await followed(chromium, shops);
  const before = shops.atelier.requests.length;
  await check(chromium);
  await check(chromium);
  const asked = shops.atelier.requests.slice(before);
  expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  for (const [index, { at }] of asked.entries())
    expect(at - (asked[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(4900);
  expect(asked.length).toBeLessThanOrEqual(4);
});

test('closed and opened again, the browser has alarm, script and permission, and a check sees what changed meanwhile', async ({
  chromium,
  shops,
}) => {
  await followed(chromium, shops);
  const stored = await inExtension(chromium, (page) => page.evaluate(sites));
  shops.atelier.move(412, 'backorder');
  const again = await chromium.restart();
  await until(
    'the alarm stands',
    async () => (await inExtension(again, (page) => page.evaluate(wakesAt))) > 0,
  );
  expect(await inExtension(again, (page) => page.evaluate(sites))).toEqual(stored);
  await enter(again, shops.atelier);
  await check(again);
  expect((await onlyOrder(again)).status).toBe('backorder');
  const page = await again.context.newPage();
  await page.goto(shops.atelier.orderUrl(412));
  await expect.poll(() => badgesOf(page)).toHaveLength(1);
  await again.close();
});
