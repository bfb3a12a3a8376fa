import browser from 'webextension-polyfill';
import { planAfterVisit } from '../../utils/checks/plan-supplier.ts';
import type { AppDatabase } from '../../utils/database.ts';
import { type Observation, observe } from '../../utils/orders/observe-page.ts';
import { interpretPage } from '../../utils/orders/reading/interpret.ts';
import type { PageReading, RawPage } from '../../utils/orders/reading/page-reading.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import { knownAbout } from '../../utils/orders/supplier-recipe.ts';

/** Takes in a page that the owner looks at: it updates what is followed, and counts as a look. */
export async function takePage(
  db: AppDatabase,
  supplier: Supplier,
  page: RawPage,
  glance: 'click' | 'visit',
): Promise<{ reading: PageReading; observation: Observation }> {
  const now = Date.now();
  const reading = interpretPage(page, knownAbout(supplier, page.platform));
  const observation = await observe(db, { supplier, reading, glance, at: now });
  if (reading.page === 'order-list' || reading.page === 'order') {
    const visit = { isList: reading.page === 'order-list', healed: observation.healed };
    await planAfterVisit(db, supplier, visit, { now, random: Math.random() });
  }
  return { reading, observation };
}

const KEY = 'tab-page:';

/** The page last read in a tab, for the click that follows it. */
export async function rememberPage(tabId: number, page: RawPage): Promise<void> {
  await browser.storage.session.set({ [KEY + tabId]: page });
}

export async function rememberedPage(tabId: number): Promise<RawPage | null> {
  const stored = await browser.storage.session.get(KEY + tabId);
  return (stored[KEY + tabId] as RawPage | undefined) ?? null;
}

export async function forgetPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(KEY + tabId);
}
