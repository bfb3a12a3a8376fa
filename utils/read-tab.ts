import browser from 'webextension-polyfill';
import type { RawPage } from './orders/reading/page-reading.ts';
import type { Recipe } from './orders/reading/recipe.ts';
import { readTab as runReader } from './page-scripts.ts';

/** Why a tab cannot be read. `browser`: its own pages; `store`: where extensions are sold; `file`: no web page. */
export type UnreadableReason = 'browser' | 'store' | 'file' | 'not-allowed' | 'failed';

/** A tab that cannot be read, and why. */
export class UnreadableTab extends Error {
  override name = 'UnreadableTab';
  reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(`This tab cannot be read: ${reason}`);
    this.reason = reason;
  }
}

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)\b/;

/** Why an address can never be read; `null` when it may. */
export function whyUnreadable(url: string): UnreadableReason | null {
  if (STORES.test(url)) return 'store';
  if (/^https?:/i.test(url)) return /\.pdf($|[?#])/i.test(url) ? 'file' : null;
  return /^(file|data|blob|view-source):/i.test(url) ? 'file' : 'browser';
}

/**
 * Reads the page in a tab, by `activeTab` or the site's permission.
 * @throws UnreadableTab
 */
export async function readTab(tabId: number, taught: Recipe | null = null): Promise<RawPage> {
  const { url } = await browser.tabs.get(tabId);
  const never = url ? whyUnreadable(url) : null;
  if (never) throw new UnreadableTab(never);
  const page = await runReader(tabId, taught).catch(() => {
    throw new UnreadableTab('not-allowed'); // no permission, or a page where browsers let no extension in
  });
  if (!page) throw new UnreadableTab('failed');
  return page;
}
