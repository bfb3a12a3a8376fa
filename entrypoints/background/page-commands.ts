import browser from 'webextension-polyfill';
import type { PageHandlers } from '../../utils/handle-messages.ts';
import { openDatabase } from '../../utils/open-database.ts';
import type { PageAtHand } from '../../utils/orders/page-at-hand.ts';
import type { RawPage } from '../../utils/orders/reading/page-reading.ts';
import { sitePattern } from '../../utils/orders/shop-place.ts';
import { supplierAt } from '../../utils/orders/supplier-store.ts';
import { understandPage } from '../../utils/orders/understand-page.ts';
import { UnreadableTab } from '../../utils/read-tab.ts';
import { ownDayAt } from '../../utils/settings-store.ts';
import { followPage, keysOf } from './follow.ts';
import { changing } from './refresh.ts';
import { redrawBadges } from './registered-scripts.ts';
import { forgetPage, readSupplierTab, rememberedPage, rememberPage, takePage } from './take-page.ts';

type PageCommands = Pick<PageHandlers, 'page.read' | 'orders.follow'>;

/** What the popup asks about the tab in front. */
export const pageCommands: PageCommands = {
  async 'page.read'(tabId) {
    try {
      const page = await readSupplierTab(tabId);
      await rememberPage(tabId, page);
      return await pageAtHand(tabId, page);
    } catch (error) {
      await forgetPage(tabId);
      if (!(error instanceof UnreadableTab)) throw error;
      return { ...NOTHING, unreadable: error.reason };
    }
  },

  async 'orders.follow'(tabId, keys) {
    const page = (await rememberedPage(tabId)) ?? (await readSupplierTab(tabId));
    const ids = await changing(() => followPage(tabId, page, keys));
    await redrawBadges();
    return ids;
  },
};

const NOTHING: PageAtHand = {
  reading: null,
  unreadable: null,
  supplierId: null,
  keys: [],
  followed: {},
  site: null,
};

/** The page, understood; what it shows of followed orders is taken in on the way. */
async function pageAtHand(tabId: number, page: RawPage): Promise<PageAtHand> {
  const db = await openDatabase();
  const pattern = sitePattern(page.url);
  const site = { origin: pattern, granted: await browser.permissions.contains({ origins: [pattern] }) };
  const supplier = await supplierAt(db, page.url);
  if (!supplier) {
    const reading = understandPage(page, undefined, await ownDayAt(Date.now()));
    return { ...NOTHING, reading, keys: keysOf(reading), site };
  }
  const { reading, known } = await changing(() => takePage(db, supplier, page, { tabId, glance: 'click' }));
  const keys = keysOf(reading);
  const followed = keys.flatMap((key, index) => {
    const id = known[index];
    return key !== null && id != null ? [[key, id] as const] : [];
  });
  return { ...NOTHING, reading, supplierId: supplier.id, keys, followed: Object.fromEntries(followed), site };
}
