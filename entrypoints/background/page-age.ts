import browser from 'webextension-polyfill';
import type { Instant } from '../../utils/dates/day.ts';
import type { RawPage } from '../../utils/orders/reading/page-reading.ts';

/** What a tab showed when it was last taken in. */
interface Taken {
  loadedAt: Instant;
  page: string;
}

/**
 * Since when a tab shows what it shows: a page that stays open grows old, and what it says must not pass for what the
 * shop says now. When it was loaded; now, if it has changed in place since it was last taken in; `null` if it was
 * taken in already.
 */
export async function shownSince(
  tabId: number,
  glance: 'click' | 'visit',
  page: RawPage,
): Promise<Instant | null> {
  const now = Date.now();
  const loadedAt = Math.min(await loadTime(tabId), now);
  const key = `taken-${glance}:${tabId}`;
  const { [key]: stored } = await browser.storage.session.get(key);
  const last = stored as Taken | undefined;
  const taken: Taken = { loadedAt, page: JSON.stringify(page) };
  if (last?.loadedAt !== loadedAt) {
    await browser.storage.session.set({ [key]: taken });
    return loadedAt;
  }
  if (last.page === taken.page) return null;
  await browser.storage.session.set({ [key]: taken });
  return now;
}

async function loadTime(tabId: number): Promise<Instant> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => performance.timeOrigin,
  });
  return typeof injected?.result === 'number' ? Math.floor(injected.result) : Date.now();
}
