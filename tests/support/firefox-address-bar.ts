import type { Page } from 'puppeteer-core';
import { inWindow } from './firefox-window.ts';
import { until } from './until.ts';

/** A row below Firefox's address bar. */
export interface AddressBarRow {
  title: string;
  content: string;
}

/** Types into the address bar of the window until the titles of our extension's rows are these; answers the rows. */
export async function typeInAddressBar(page: Page, text: string, titles: string[]): Promise<AddressBarRow[]> {
  await page.bringToFront();
  let rows: AddressBarRow[] = [];
  await until(`the rows for "${text}"`, async () => {
    rows = JSON.parse(await inWindow(page, TYPE, text));
    return JSON.stringify(rows.map(({ title }) => title)) === JSON.stringify(titles);
  });
  return rows;
}

/** Takes the row at this place; the first is what Enter does. Answers where the tab in front is led to. */
export async function chooseRow(page: Page, at: number): Promise<string> {
  await inWindow(page, CHOOSE, String(at));
  let url = '';
  await until('the tab is led away', async () => {
    url = await inWindow(page, FRONT_ADDRESS);
    return /^(?:https|moz-extension):/.test(url);
  });
  return url;
}

/** The addresses of all tabs, also of those whose site does not answer. */
export async function tabAddresses(page: Page): Promise<string[]> {
  return JSON.parse(await inWindow(page, ADDRESSES));
}

// Functions for Firefox's own window, as text: they speak to interfaces that have no types here.

const TYPE = `async (text) => {
  gURLBar.focus();
  gURLBar.value = text;
  gURLBar.setPageProxyState('invalid');
  gURLBar.startQuery({ searchString: text, allowAutofill: false });
  const context = await gURLBar.lastQueryContextPromise;
  const rows = (context?.results ?? []).filter(({ payload }) => payload.keyword === 'sm');
  return JSON.stringify(rows.map(({ payload }) => ({ title: payload.title ?? '', content: payload.content ?? '' })));
}`;

const CHOOSE = `(at) => {
  const rows = gURLBar.view.visibleResults.filter(({ payload }) => payload.keyword === 'sm');
  gURLBar.pickResult(rows[Number(at)], new KeyboardEvent('keydown', { key: 'Enter' }));
  return 'picked';
}`;

const FRONT_ADDRESS = `() => gBrowser.selectedBrowser.currentURI.spec`;

const ADDRESSES = `() => JSON.stringify(gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec))`;
