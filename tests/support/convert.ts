import type { Page } from '@playwright/test';
import { type Chromium, openPopup } from './chromium.ts';
import { sheetText } from './page-sheet.ts';

/** A page of the web with some paragraphs, in a language. */
export async function openText({ context }: Chromium, body: string, language = 'en'): Promise<Page> {
  const page = await context.newPage();
  const markup = `<!doctype html><html lang="${language}"><title>Text</title><body>${body}</body></html>`;
  await page.route('http://text.localhost/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup }),
  );
  await page.goto('http://text.localhost/');
  return page;
}

/**
 * Selects an element's text and chooses *Convert this time*. Chromium's own menu cannot be reached: the toolbar button
 * grants `activeTab` as the menu would, and the background is told of the click as the browser tells it.
 */
export async function convert(chromium: Chromium, page: Page, selector: string): Promise<void> {
  const popup = await openPopup(chromium, page);
  await page.bringToFront();
  if (!popup.isClosed()) await popup.close().catch(() => undefined);
  await page.locator(selector).evaluate((element) => getSelection()?.selectAllChildren(element));
  await clickConvert(chromium, page, (await page.locator(selector).textContent()) ?? '');
}

/** Tells the background of a click on the item. */
export async function clickConvert({ worker }: Chromium, page: Page, selectionText: string): Promise<void> {
  await worker.evaluate(
    async ([url, text]) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((one) => one.active && (one.url === undefined || one.url === url)) ?? tabs.at(-1);
      const event = chrome.contextMenus.onClicked as unknown as {
        dispatch(info: object, tab: unknown): void;
      };
      event.dispatch(
        { menuItemId: 'convert', selectionText: text, frameId: 0, pageUrl: url, editable: false },
        tab,
      );
    },
    [page.url(), selectionText] as const,
  );
}

/** What the card says, line by line; `null` when there is none. */
export function cardText(page: Page): Promise<string | null> {
  return sheetText(page, 'convert');
}
