import type { Page } from '@playwright/test';
import type { Shop } from '../shops/state.ts';
import { openSites } from '../sites/open-sites.ts';
import { ARTICLE } from '../sites/pages.ts';
import { VERSIONS } from '../sites/versions.ts';
import { badgesOf } from '../support/badges.ts';
import { type Chromium, openExtensionPage, openPopup } from '../support/chromium.ts';
import { notificationCount, rowsOf } from '../support/extension.ts';
import { keep, keptArticle } from '../support/kept-article.ts';
import { chooseSettings, enter, press, says, texts } from '../support/owner.ts';
import type { Screen } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { expect } from './fixtures.ts';
import { test } from './on-a-screen.ts';

const WORDS = texts.pageCard;

test('refused in the browser’s own question, the order is kept and this is said; then it is allowed', async ({
  chromium,
  shops,
  monitor,
}) => {
  const page = await openOrder(chromium, shops.cartons);
  await ask(chromium, page, WORDS.followOne('S00317'));
  await answer(page, monitor);
  expect(await rowsOf(chromium, 'orders')).toHaveLength(1);
  expect(await grantedSites(chromium)).toEqual([]);

  await says(await openPopup(chromium, page), WORDS.notGranted);
  await ask(chromium, page, WORDS.grant);
  await answer(page, monitor, 'Tab');
  expect(await grantedSites(chromium)).toHaveLength(1);
  await until('a badge', async () => (await badgesOf(page)).length === 1);
});

test('an item of the right-click menu follows the order of the page', async ({
  chromium,
  shops,
  monitor,
}) => {
  await chooseSettings(chromium);
  const page = await openOrder(chromium, shops.cartons);
  await page.bringToFront();
  const before = await monitor.windowCount();
  await monitor.rightClick(600, 700);
  await until('the menu', async () => (await monitor.windowCount()) > before);
  // Ours, above "View page source" and "Inspect"; the first of its items.
  await monitor.press('Up', 'Up', 'Up', 'Right', 'Return');
  await until('the order is kept', async () => (await rowsOf(chromium, 'orders')).length === 1);
  await answer(page, monitor);
  expect(await grantedSites(chromium)).toEqual([]);
  await until('the end is told', async () => (await notificationCount(chromium)) === 1);
});

test('refused at a check, the desk says what is possible without; allowed, it looks', async ({
  chromium,
  monitor,
}) => {
  const sites = await openSites();
  sites.change(ARTICLE, VERSIONS.amended);
  await keep(chromium, keptArticle(sites, Date.now()));
  const desk = await openExtensionPage(chromium, 'desk.html#/dossier/kept');
  const check = async () => (await rowsOf(chromium, 'bookmarks'))[0]?.check ?? null;
  const look = desk.getByRole('button', { name: texts.changes.check, exact: true });
  await look.click();
  await answer(desk, monitor);
  await expect(desk.getByText(texts.changes.refused(new URL(sites.address('/')).host))).toBeVisible();
  expect([await grantedSites(chromium), await check()]).toEqual([[], null]);

  await look.click();
  await answer(desk, monitor, 'Tab');
  await until('it is looked at', async () => (await check()) !== null);
  expect(await check()).toMatchObject({ outcome: 'amended' });
  expect(await grantedSites(chromium)).toEqual(['http://lois.localhost/*']);
  await sites.close();
});

/** The page of an order, with nothing of the browser's own before it. */
async function openOrder(chromium: Chromium, shop: Shop): Promise<Page> {
  await enter(chromium, shop);
  const page = await chromium.context.newPage();
  await page.goto(shop.orderUrl(317));
  return page;
}

/** Presses a button of the popup that asks for the site. The browser's question closes the popup. */
async function ask(chromium: Chromium, page: Page, button: string): Promise<void> {
  const popup = await openPopup(chromium, page);
  await press(popup, button);
  await until('the question has closed the popup', async () => popup.isClosed());
}

/** Answers the browser's question, which stands before the page: "Deny" has the focus, "Allow" is one `Tab` further. */
async function answer(page: Page, monitor: Screen, ...toTheButton: string[]): Promise<void> {
  await until('the question has the keyboard', async () => !(await hears(page, monitor, 'Shift_L')));
  if (toTheButton.length > 0) await monitor.press(...toTheButton);
  await until('the question is gone', () => hears(page, monitor, 'Return'));
}

/** Whether a key reaches the page within a second. A pace the browser's question accepts: it ignores hasty answers. */
async function hears(page: Page, monitor: Screen, key: string): Promise<boolean> {
  const heard = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        addEventListener('keyup', () => resolve(true), { once: true });
        setTimeout(() => resolve(false), 1000);
      }),
  );
  await monitor.press(key);
  return heard;
}

async function grantedSites({ worker }: Chromium): Promise<string[]> {
  const { origins } = await worker.evaluate(() => chrome.permissions.getAll());
  return origins ?? [];
}
