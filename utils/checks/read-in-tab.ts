import browser from 'webextension-polyfill';
import type { RawPage } from '../orders/reading/page-reading.ts';
import { readTab } from '../read-tab.ts';

/** Key of what is known about the tab under way, kept so that a worker that dies leaves no tab behind. */
const KEY = 'check-tab';
const LOOKS = 10;
const BETWEEN_LOOKS = 1_500;

interface TabUnderWay {
  url: string;
  /** Tabs that were there before: the owner's. */
  before: number[];
  id: number | null;
}

/**
 * Opens an inactive tab, lets the page's own scripts fill it, reads it and closes it. One at a time.
 * `null` when it shows no order page within fifteen seconds.
 */
export async function readInTab(url: string): Promise<RawPage | null> {
  return navigator.locks.request(KEY, async () => {
    await closeLeftoverTab();
    const before = (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
    await remember({ url, before, id: null });
    const tab = await browser.tabs.create({ url, active: false });
    await remember({ url, before, id: tab.id ?? null });
    try {
      return tab.id === undefined ? null : await readWhenFilled(tab.id);
    } finally {
      await closeLeftoverTab();
    }
  });
}

async function readWhenFilled(tabId: number): Promise<RawPage | null> {
  let last: RawPage | null = null;
  for (let look = 0; look < LOOKS; look++) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    last = (await readTab(tabId).catch(() => null)) ?? last;
    if (last && last.page !== 'other') return last;
  }
  return last;
}

/** Closes the tab of a check that ended or died; never one that the owner opened or looks at. */
export async function closeLeftoverTab(): Promise<void> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const left = stored as TabUnderWay | undefined;
  if (!left) return;
  const tabs = left.id === null ? await browser.tabs.query({ active: false }) : [];
  const ours = tabs.find(
    ({ id, url, pendingUrl }) =>
      id !== undefined && !left.before.includes(id) && (url === left.url || pendingUrl === left.url),
  );
  const id = left.id ?? ours?.id;
  if (id !== undefined) await browser.tabs.remove(id).catch(() => undefined);
  await browser.storage.session.remove(KEY);
}

/** Whether a tab is the one a check has opened: what stands in it, the owner does not see. */
export async function isCheckTab(tabId: number): Promise<boolean> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const underWay = stored as TabUnderWay | undefined;
  if (!underWay) return false;
  return underWay.id === null ? !underWay.before.includes(tabId) : underWay.id === tabId;
}

async function remember(tab: TabUnderWay): Promise<void> {
  await browser.storage.session.set({ [KEY]: tab });
}
