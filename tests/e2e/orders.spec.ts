import type { Locator, Page } from '@playwright/test';
import { badgesOf } from '../support/badges.ts';
import { type Chromium, openExtensionPage, openOrders } from '../support/chromium.ts';
import { checkOver, putRows, ringAlarm, rowsOf } from '../support/extension.ts';
import { daysAgo, twoCompleted } from '../support/full-desk.ts';
import { chooseSettings, enter, followOne, openFullDesk, texts } from '../support/owner.ts';
import { until } from '../support/until.ts';
import { expect, test } from './fixtures.ts';

const { orders: WORDS, desk: DESK, status: STATUS } = texts;

/** The order that is open on the desk. */
const pane = (desk: Page) => desk.getByRole('complementary', { name: DESK.order });

async function choose(page: Page | Locator, item: string): Promise<void> {
  await page.getByRole('button', { name: /^More for / }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: WORDS.save }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function order(chromium: Chromium, id: string) {
  return (await rowsOf(chromium, 'orders')).find((one) => one.id === id);
}

test('a day the owner types counts more than the shop’s; forgotten, the shop’s counts again', async ({
  chromium,
}) => {
  const desk = await openFullDesk(chromium, '#/orders/o4');
  await pane(desk).getByRole('button', { name: DESK.typeDay }).click();
  await desk.getByLabel(WORDS.promised.day).fill(daysAgo(9));
  await save(desk);
  await expect(pane(desk)).toContainText('noted by you');
  await expect(pane(desk)).toContainText('The shop says');
  const row = desk.getByRole('row', { name: /QZKTB0004/ });
  await expect(row).toContainText(WORDS.late);
  await pane(desk).getByRole('button', { name: DESK.changeDay }).click();
  await desk.getByRole('button', { name: WORDS.promised.forget }).click();
  await expect(pane(desk)).toContainText(/promised .* by the shop/);
  await expect(row).not.toContainText(WORDS.late);
});

test('where no day is promised the supplier’s past gives one, marked as learned, or there is none', async ({
  chromium,
}) => {
  const desk = await openFullDesk(chromium, '#/orders/o10');
  await expect(pane(desk)).toContainText(/usually there by/);
  await expect(pane(desk).getByRole('list', { name: DESK.history })).toContainText('usual for this supplier');
  await expect(desk.getByRole('row', { name: /QZKTB0010/ })).toContainText(DESK.usual);
  await desk.goto(desk.url().replace('o10', 'o8')); // nothing has arrived from this supplier yet
  await expect(pane(desk)).toContainText('QZKTB0008');
  await expect(pane(desk)).toContainText(WORDS.noDay);
});

test('words understood wrongly are corrected once, and stay so until the owner takes it back', async ({
  chromium,
  shops,
}) => {
  const { atelier } = shops;
  await chooseSettings(chromium);
  await enter(chromium, atelier);
  const page = await chromium.context.newPage();
  await page.goto(atelier.orderUrl(412));
  await followOne(chromium, page, 'QZKTBWLMA');
  const [followed] = await rowsOf(chromium, 'orders');
  const desk = await openExtensionPage(chromium, `desk.html#/orders/${followed?.id}`);
  await choose(desk, WORDS.actions.correct);
  await desk.getByLabel(WORDS.correct.means).selectOption(STATUS.words['on-hold']);
  await save(desk);
  await expect(desk.getByText(DESK.done.corrected)).toBeVisible();
  await until('the badge says so', async () =>
    (await badgesOf(page)).join().includes(STATUS.words['on-hold']),
  );
  await page.reload();
  await until('a badge again', async () => (await badgesOf(page)).length === 1);
  expect((await badgesOf(page)).join()).toContain(STATUS.words['on-hold']);

  await desk.goto(desk.url().replace(/#.*/, `#/suppliers/${followed?.supplierId}`));
  await expect(desk.getByRole('row', { name: /En cours de préparation/ })).toContainText(
    STATUS.words['on-hold'],
  );
  await desk.getByRole('button', { name: texts.suppliers.forgetWord('En cours de préparation') }).click();
  await expect(desk.getByText(texts.suppliers.wordForgotten)).toBeVisible();
  expect((await rowsOf(chromium, 'orders'))[0]?.status).toBe('processing');
});

test('received in part from the popup it stays open; all of it from the desk, it has arrived', async ({
  chromium,
}) => {
  const desk = await openFullDesk(chromium, '#/orders/o4');
  const popup = await openOrders(chromium);
  await popup.getByRole('button', { name: WORDS.actions.more('Atelier Mobilier, QZKTB0004') }).click();
  await popup.getByRole('menuitem', { name: WORDS.actions.receivedIt }).click();
  await popup.getByLabel(WORDS.received.part).check();
  await save(popup);
  await expect(popup.getByText(texts.popup.done.received)).toBeVisible();
  await expect(popup.getByText(/part received/)).toBeVisible();

  await desk.bringToFront();
  await expect(desk.getByRole('row', { name: /QZKTB0004/ })).toBeVisible();
  await pane(desk).getByRole('button', { name: WORDS.actions.receivedIt }).click();
  await desk.getByLabel(WORDS.received.all).check();
  await save(desk);
  await expect(desk.getByRole('row', { name: /QZKTB0004/ })).toBeHidden();
  await expect(pane(desk).getByRole('list', { name: DESK.history })).toContainText(DESK.steps.receivedAll);
  await desk.getByRole('button', { name: DESK.undo }).click();
  await expect(desk.getByRole('row', { name: /QZKTB0004/ })).toBeVisible();
  expect((await order(chromium, 'o4'))?.received).toMatchObject({ all: false });
});

test('"completed" without proof of delivery stays open and becomes late; with it, it has arrived', async ({
  chromium,
}) => {
  const desk = await openFullDesk(chromium);
  const { supplier, orders } = twoCompleted(Date.now());
  await putRows(chromium, 'suppliers', [supplier]);
  await putRows(chromium, 'orders', orders);
  await desk.goto(desk.url().replace(/#.*|$/, '#/orders?supplier=c'));
  await desk.reload();
  await expect(desk.getByRole('row', { name: /NOPROOF/ })).toContainText(WORDS.late);
  await expect(desk.getByRole('row', { name: /PROVED/ })).toBeHidden();
});

test('a paused order is left in peace: no request, no badge, until it is resumed', async ({
  chromium,
  shops,
}) => {
  await chooseSettings(chromium);
  await enter(chromium, shops.cartons);
  const page = await chromium.context.newPage();
  await page.goto(shops.cartons.orderUrl(317));
  await followOne(chromium, page, 'S00317');
  await until('a badge', async () => (await badgesOf(page)).length === 1);
  await checkOver(chromium);
  const popup = await openOrders(chromium);
  await choose(popup, WORDS.actions.pause);
  await expect(popup.getByText(texts.popup.done.paused)).toBeVisible();
  await until('its badge is gone', async () => (await badgesOf(page)).length === 0);
  const asked = shops.cartons.requests.length;
  await ringAlarm(chromium);
  await checkOver(chromium);
  expect(shops.cartons.requests).toHaveLength(asked);
  await choose(popup, WORDS.actions.resume);
  await until('its badge is back', async () => (await badgesOf(page)).length === 1);
});

test('an order kept by hand is moved on by hand', async ({ chromium }) => {
  const desk = await openFullDesk(chromium, '#/orders/o11');
  await expect(pane(desk)).toContainText(DESK.noChecksByHand);
  await choose(pane(desk), WORDS.actions.correct);
  await expect(desk.getByRole('dialog', { name: WORDS.correct.titleByHand })).toBeVisible();
  await desk.getByRole('dialog').getByLabel(WORDS.add.status).selectOption(STATUS.words.shipped);
  await save(desk);
  await expect(pane(desk).getByRole('list', { name: DESK.history })).toContainText(STATUS.words.shipped);
  await expect(desk.getByRole('row', { name: /QZKTB0011/ })).toContainText(STATUS.words.shipped);
});

const BLIND = [
  ['o5', 'signed-out', 'Cartons Lebeau'],
  ['o8', 'blocked', 'Boulonnerie Ferrand'],
  ['o9', 'unreadable', 'Atelier Mobilier'],
  ['o10', 'unreachable', 'Atelier Mobilier'],
] as const;

test('each look that could not see says so in words of its own, with what to do', async ({ chromium }) => {
  const desk = await openFullDesk(chromium);
  const ways = new Set<string>();
  for (const [id, outcome, supplier] of BLIND) {
    await desk.goto(desk.url().replace(/#.*|$/, `#/orders/${id}`));
    const notice = pane(desk).getByRole('region', { name: STATUS.outcomes[outcome] });
    await expect(notice).toContainText(DESK.outcomeMeans[outcome](supplier));
    await expect(notice).toContainText('Last seen 3 h ago');
    ways.add((await notice.textContent()) ?? '');
  }
  expect(ways.size).toBe(BLIND.length);
});
