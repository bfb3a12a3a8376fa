import browser, { type Tabs } from 'webextension-polyfill';
import { bookmarkById } from '../../utils/dossier/bookmark-store.ts';
import { passageLink } from '../../utils/dossier/passage-link.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { sitePattern } from '../../utils/orders/shop-place.ts';
import { highlightInTab } from '../../utils/page-scripts.ts';

/** A page that has not loaded by then is left as it is. */
const LOADS_WITHIN = 30_000;

/** Highlights a bookmark's quotes in a tab; the ids of those that are there. */
export async function highlightQuotes(tabId: number, bookmarkId: string): Promise<string[]> {
  const bookmark = await bookmarkById(await openDatabase(), bookmarkId);
  return bookmark ? highlightInTab(tabId, bookmark.quotes) : [];
}

/** Opens a bookmark's page with its quotes highlighted; where its site is not granted, at the first of them. */
export async function openMarked(bookmarkId: string): Promise<void> {
  const bookmark = await bookmarkById(await openDatabase(), bookmarkId);
  if (!bookmark || !/^https?:/.test(bookmark.url)) return;
  const { url, quotes } = bookmark;
  const isGranted = await browser.permissions.contains({ origins: [sitePattern(url)] });
  const [first] = quotes;
  const tab = await browser.tabs.create({ url: isGranted || !first ? url : passageLink(url, first) });
  if (!isGranted || tab.id === undefined) return;
  await loaded(tab.id);
  await highlightInTab(tab.id, quotes).catch(() => undefined); // it shows an error, or another site
}

/** Waits for a tab to have its page. */
async function loaded(tabId: number): Promise<void> {
  const isDone = ({ status, url }: Tabs.Tab) => status === 'complete' && url !== 'about:blank';
  let stop = () => {};
  const done = new Promise<void>((resolve) => {
    const heard = (id: number, _change: unknown, tab: Tabs.Tab) => {
      if (id === tabId && isDone(tab)) resolve();
    };
    browser.tabs.onUpdated.addListener(heard);
    const timer = setTimeout(resolve, LOADS_WITHIN);
    stop = () => {
      browser.tabs.onUpdated.removeListener(heard);
      clearTimeout(timer);
    };
    void browser.tabs.get(tabId).then((tab) => isDone(tab) && resolve());
  });
  await done.finally(() => stop());
}
