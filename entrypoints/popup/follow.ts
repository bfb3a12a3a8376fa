import browser from 'webextension-polyfill';
import { sendMessage } from '../../utils/messages.ts';

export interface Followed {
  /** How many orders are kept now. */
  count: number;
  /** Whether their supplier may be looked at without the owner. */
  granted: boolean;
}

/**
 * Follows orders of the tab and asks for the site. Call it straight in a click: the browser asks only then. The
 * message goes first, unawaited: the question can close the popup, and the background then finishes alone.
 */
export async function followHere(
  tabId: number,
  keys: string[] | null,
  site: { origin: string; granted: boolean } | null,
): Promise<Followed> {
  const kept = sendMessage('orders.follow', tabId, keys);
  const asked = askFor(site);
  const [ids, granted] = await Promise.all([kept, asked]);
  return { count: ids.length, granted };
}

/** Asks for the site if it is not granted yet. Straight in a click. */
export async function askFor(site: { origin: string; granted: boolean } | null): Promise<boolean> {
  if (!site) return false;
  return site.granted || browser.permissions.request({ origins: [site.origin] });
}
