import browser, { type Menus } from 'webextension-polyfill';
import { sitePattern } from '../../utils/orders/shop-place.ts';

/**
 * Asks for the site of the page that is to be followed. Straight in the click: after any `await` a browser no longer
 * takes it for one, so this comes before the rest is even loaded.
 */
export function askForSite({ menuItemId, pageUrl }: Menus.OnClickData): Promise<boolean> {
  if (menuItemId !== 'follow' || !pageUrl) return Promise.resolve(false);
  return browser.permissions.request({ origins: [sitePattern(pageUrl)] }).catch(() => false);
}
