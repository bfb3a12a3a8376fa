import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Page as PopupPage } from 'puppeteer-core';
import type { Shops } from '../shops/open-shops.ts';
import { badgesOf } from '../support/badges.ts';
import { type Chromium, openExtensionPage, openPopup } from '../support/chromium.ts';
import { notificationCount, ringAlarm, rowsOf, toolbarNumber } from '../support/extension.ts';
import { chooseSettings, followAll, says, signIn, texts } from '../support/owner.ts';
import { until } from '../support/until.ts';

const PICTURES = '.output/tour';

/** The order that moves on during the tour. */
const MOVING = { id: 412, reference: 'QZKTBWLMA' };

/** What the tour goes through, each step with what it proves. A step throws when it fails. */
export function tourSteps(chromium: Chromium, { atelier }: Shops): [string, () => Promise<void>][] {
  let page: Page;
  let notifications = 0;
  return [
    [
      'Sign in at Atelier Mobilier',
      async () => {
        page = await signIn(chromium, atelier);
        await picture(page, 'page-1-before');
      },
    ],
    [
      'Recognise its list of orders',
      async () => {
        const popup = await openPopup(chromium, page);
        await says(popup, texts.pageCard.ordersHere(atelier.orders.length));
        await picture(popup, 'popup-1-recognised');
      },
    ],
    ['Follow them all with one click', () => followAll(chromium, page, atelier.orders.length)],
    [
      'Badges stand beside the shop’s own words',
      async () => {
        await page.bringToFront();
        await until('a badge a row', async () => (await badgesOf(page)).length === atelier.orders.length);
        await picture(page, 'page-2-badges');
      },
    ],
    [
      'An order moves on at the shop, and the background check sees it',
      async () => {
        await chooseSettings(chromium);
        notifications = await notificationCount(chromium);
        atelier.move(MOVING.id);
        await ringAlarm(chromium);
        await until('the order is seen as shipped', async () =>
          (await rowsOf(chromium, 'orders')).some(
            (order) => order.reference === MOVING.reference && order.status === 'shipped',
          ),
        );
      },
    ],
    [
      'A notification says so',
      () => until('a notification more', async () => (await notificationCount(chromium)) > notifications),
    ],
    [
      'The popup shows it at once',
      async () => {
        const popup = await openPopup(chromium, page);
        await says(popup, texts.status.words.shipped);
        await picture(popup, 'popup-2-shipped');
      },
    ],
    [
      'The desk keeps its history',
      async () => {
        const order = (await rowsOf(chromium, 'orders')).find((one) => one.reference === MOVING.reference);
        const desk = await openExtensionPage(chromium, `desk.html#/orders/${order?.id}`);
        for (const word of [texts.status.words.processing, texts.status.words.shipped])
          await desk.getByText(word).filter({ visible: true }).first().waitFor();
        await picture(desk, 'desk-history');
        await desk.close();
      },
    ],
    [
      'Signed out at the shop: shown as signed out, not as changed',
      async () => {
        const before = await rowsOf(chromium, 'orderEvents');
        atelier.signEveryoneOut();
        await ringAlarm(chromium);
        await until('orders are signed out', async () =>
          (await rowsOf(chromium, 'orders')).some((order) => order.lastCheck?.outcome === 'signed-out'),
        );
        const after = await rowsOf(chromium, 'orderEvents');
        if (after.length !== before.length) throw new Error('it was told as news');
        const popup = await openPopup(chromium, page);
        await says(popup, texts.pile.titles.signIn(atelier.plan.name));
        await picture(popup, 'popup-3-signed-out');
        await until('the toolbar counts it', async () => Number(await toolbarNumber(chromium)) > 0);
      },
    ],
    [
      'Signed in again: it heals by itself',
      async () => {
        await page.goto(atelier.listUrl);
        await page.locator('form button').click();
        await until('orders are seen again', async () =>
          (await rowsOf(chromium, 'orders')).every((order) => order.lastCheck?.outcome !== 'signed-out'),
        );
        await picture(page, 'page-3-healed');
      },
    ],
  ];
}

async function picture(page: Page | PopupPage, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
}
