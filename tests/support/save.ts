import type { Page } from '@playwright/test';
import type { Page as PopupPage } from 'puppeteer-core';
import { type Chromium, openedPopup, openPopup } from './chromium.ts';
import { sheetText } from './page-sheet.ts';
import { until } from './until.ts';

/** Selects all the words of an element, also of one in a shadow tree or a frame. */
export async function selectWords(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => getSelection()?.selectAllChildren(element));
}

/**
 * Chooses an item of the right-click menu. Chromium's own menu cannot be reached without a screen: the toolbar button
 * grants `activeTab` as the menu would, and the background is told of the click as the browser tells it.
 * @param frame path of the frame's page in which the menu was opened; `null` for the page itself
 */
export async function clickMenu(
  chromium: Chromium,
  page: Page,
  menuItemId: string,
  info: Record<string, unknown> = {},
  frame: string | null = null,
): Promise<void> {
  const popup = await openPopup(chromium, page);
  await closePopup(popup, page);
  await chromium.worker.evaluate(
    async ([pageUrl, id, more, path]) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((one) => one.active && one.url === pageUrl) ?? tabs.at(-1);
      const event = chrome.contextMenus.onClicked as unknown as {
        dispatch(info: object, tab: unknown): void;
      };
      const target = { tabId: tab?.id ?? -1, allFrames: true };
      const frames =
        path === null ? [] : await chrome.scripting.executeScript({ target, func: () => location.pathname });
      const frameId = frames.find(({ result }) => result === path)?.frameId ?? 0;
      event.dispatch({ menuItemId: id, frameId, pageUrl, editable: false, ...more }, tab);
    },
    [page.url(), menuItemId, info, frame] as const,
  );
}

/** The popup on what was just saved: it opens by itself where the browser allows it, else at its next opening. */
export function popupAfterSaving(chromium: Chromium, page: Page): Promise<PopupPage> {
  return openedPopup(chromium, 5_000).catch(() => openPopup(chromium, page));
}

/** The popup goes when another window has the owner's attention. */
export async function closePopup(popup: PopupPage, page: Page): Promise<void> {
  await page.bringToFront();
  if (!popup.isClosed()) await popup.close().catch(() => undefined);
}

/** What the notice in the page says, line by line; `null` when there is none. */
export function noticeText(page: Page): Promise<string | null> {
  return sheetText(page, 'saved');
}

/** Waits for a notice that says this. */
export async function noticeSays(page: Page, words: string): Promise<string> {
  let said = '';
  await until(`the notice says “${words}”`, async () => {
    said = (await noticeText(page)) ?? '';
    return said.includes(words);
  });
  return said;
}
