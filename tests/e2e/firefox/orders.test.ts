import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShops, type Shops } from '../../shops/open-shops.ts';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { keepOrder } from '../../support/firefox-shops.ts';
import { daysAgo, fullDesk, twoCompleted } from '../../support/full-desk.ts';
import { SETTINGS } from '../../support/owner.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';

const texts = textsFor('en');
const { orders: WORDS, desk: DESK, status: STATUS } = texts;

// One browser and one desk for the file: each test is about an order of its own.
let firefox: Firefox;
let shops: Shops;
let back: Backstage;
let page: Page;

beforeAll(async () => {
  shops = await openShops();
  firefox = await launchFirefox();
  page = await firefox.openExtensionPage('desk.html');
  back = await openBackstage(firefox);
  const { suppliers, orders, orderEvents } = fullDesk(Date.now());
  await back.put('suppliers', suppliers);
  await back.put('orders', orders);
  await back.put('orderEvents', orderEvents);
  await back.tell('settings.save', SETTINGS); // answered: the event page has begun to listen
});

afterAll(async () => {
  await firefox.close();
  await shops.close();
});

/** A page of the extension, in a tab of its own instead of the one before. */
async function open(place: string): Promise<void> {
  await page.close();
  page = await firefox.openExtensionPage(place);
  await page.setViewport({ width: 1280, height: 900 });
}

const role = (kind: string, name: string) => `::-p-aria([name="${name}"][role="${kind}"])`;

async function press(name: string, kind = 'button'): Promise<void> {
  await page.locator(role(kind, name)).click();
}

/** Presses a button inside the dialog that is open, and waits until it is closed. */
async function save(name = WORDS.save): Promise<void> {
  await page.locator(`dialog[open] ::-p-text(${name})`).click();
  await until('the dialog is closed', async () => (await page.$('dialog[open]')) === null);
}

async function fill(selector: string, text: string): Promise<void> {
  await page.locator(selector).fill(text);
}

function shows(selector: string, words: string): Promise<void> {
  return until(`${words} in ${selector}`, async () =>
    (await page.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''))).some((text) =>
      text.includes(words),
    ),
  );
}

async function textOfRow(reference: string): Promise<string | null> {
  const rows = await page.$$eval('tbody tr', (all) => all.map((row) => row.textContent ?? ''));
  return rows.find((row) => row.includes(reference)) ?? null;
}

async function order(id: string) {
  return (await back.rows('orders')).find((one) => one.id === id);
}

const PANE = `aside[aria-label="${DESK.order}"]`;

test('an order kept by hand is moved on by hand', async () => {
  await open('desk.html#/orders/o11');
  await shows(PANE, DESK.noChecksByHand);
  await press(WORDS.actions.more('Marché du téléphone, QZKTB0011'));
  await press(WORDS.actions.correct, 'menuitem');
  await page.locator('dialog[open] select').fill('shipped');
  await save();
  await shows(PANE, STATUS.words.shipped);
  expect(await textOfRow('QZKTB0011')).toContain(STATUS.words.shipped);
  expect((await order('o11'))?.status).toBe('shipped');
});

test('a day the owner types counts more than the shop’s; forgotten, the shop’s counts again', async () => {
  await open('desk.html#/orders/o4');
  await press(DESK.typeDay);
  await fill('dialog[open] input[type="date"]', daysAgo(9));
  await save();
  await shows(PANE, 'noted by you');
  expect(await textOfRow('QZKTB0004')).toContain(WORDS.late);
  await press(DESK.changeDay);
  await save(WORDS.promised.forget);
  await until('it is late no more', async () => !(await textOfRow('QZKTB0004'))?.includes(WORDS.late));
  await shows(PANE, 'by the shop');
});

test('where no day is promised the supplier’s past gives one, marked as learned, or there is none', async () => {
  await open('desk.html#/orders/o10');
  await shows(PANE, 'usually there by');
  await shows(PANE, 'usual for this supplier');
  expect(await textOfRow('QZKTB0010')).toContain(DESK.usual);
  await open('desk.html#/orders/o8'); // nothing has arrived from this supplier yet
  await shows(PANE, WORDS.noDay);
});

test('received in part from the popup it stays open; all of it from the desk, it has arrived', async () => {
  await open('popup.html');
  await press(texts.popup.drawers.orders, 'tab');
  await press(WORDS.actions.more('Atelier Mobilier, QZKTB0004'));
  await press(WORDS.actions.receivedIt, 'menuitem');
  await press(WORDS.received.part, 'radio');
  await save();
  await shows('body', 'part received');

  await open('desk.html#/orders/o4');
  await until('it is still open', async () => (await textOfRow('QZKTB0004')) !== null);
  await press(WORDS.actions.receivedIt);
  await press(WORDS.received.all, 'radio');
  await save();
  await until('it has arrived', async () => (await textOfRow('QZKTB0004')) === null);
  await shows(PANE, DESK.steps.receivedAll);
  await press(DESK.undo);
  await until('it is open again', async () => (await textOfRow('QZKTB0004')) !== null);
  expect((await order('o4'))?.received).toMatchObject({ all: false });
});

test('"completed" without proof of delivery stays open and becomes late; with it, it has arrived', async () => {
  const { supplier, orders } = twoCompleted(Date.now());
  await back.put('suppliers', [supplier]);
  await back.put('orders', orders);
  await open(`desk.html#/orders?supplier=${supplier.id}`);
  await until('the one is shown', async () => (await textOfRow('NOPROOF')) !== null);
  expect(await textOfRow('NOPROOF')).toContain(WORDS.late);
  expect(await textOfRow('PROVED')).toBeNull();
});

test('archived or deleted, an order leaves the list, and comes back by undo; its note is kept', async () => {
  await open('desk.html#/orders/o1');
  await fill(`${PANE} textarea`, 'They call back on Tuesday.');
  await page.keyboard.press('Tab');
  await until('the note is kept', async () => (await order('o1'))?.note === 'They call back on Tuesday.');
  for (const deed of [WORDS.actions.archive, WORDS.actions.delete]) {
    await until('it is in the list', async () => (await textOfRow('QZKTB0001')) !== null);
    await press(WORDS.actions.more('Atelier Mobilier, QZKTB0001'));
    await press(deed, 'menuitem');
    await until(`${deed}: it is not in the list`, async () => (await textOfRow('QZKTB0001')) === null);
    await press(DESK.undo);
  }
  await until('it is in the list again', async () => (await textOfRow('QZKTB0001')) !== null);
  expect(await order('o1')).toMatchObject({ archivedAt: null, deletedAt: null });
});

test('words understood wrongly are corrected once, and stay so until the owner takes it back', async () => {
  const shop = shops.openLike('atelier', 'corrected.localhost');
  const { id } = await keepOrder(firefox, back, shop);
  const there = await firefox.browser.newPage();
  await there.goto(shop.orderUrl(412));
  const badge = async () => (await firefox.badges(there))[0]?.label ?? '';
  await until('a badge', async () => (await badge()).startsWith(STATUS.words.processing));
  await open(`desk.html#/orders/${id}`);
  await press(WORDS.actions.more('Atelier Mobilier, QZKTBWLMA'));
  await press(WORDS.actions.correct, 'menuitem');
  await page.locator('dialog[open] select').fill('on-hold');
  await save();
  await until('the badge says so', async () => (await badge()).startsWith(STATUS.words['on-hold']));
  await there.reload();
  await until('it still does', async () => (await badge()).startsWith(STATUS.words['on-hold']));

  await open(`desk.html#/suppliers/${id}`);
  await press(texts.suppliers.forgetWord('En cours de préparation'));
  await until('it is taken back', async () => (await order(id))?.status === 'processing');
});

test('a paused order is left in peace: no request, no badge, until it is resumed', async () => {
  const shop = shops.openLike('atelier', 'left-in-peace.localhost');
  const { id } = await keepOrder(firefox, back, shop);
  const there = await firefox.browser.newPage();
  await there.goto(shop.orderUrl(412));
  const badges = (count: number) =>
    until(`${count} badges`, async () => (await firefox.badges(there)).length === count);
  await badges(1);
  await back.tell('orders.edit', [id], { paused: true });
  await badges(0);
  const asked = shop.requests.length;
  await back.tell('checks.now', { supplierId: id });
  await back.checkOver();
  expect(shop.requests).toHaveLength(asked);
  await back.tell('orders.edit', [id], { paused: false });
  await badges(1);
});
