import browser from 'webextension-polyfill';
import { isCheckTab } from '../../utils/checks/read-in-tab.ts';
import { dayAt } from '../../utils/dates/zoned-time.ts';
import { type ContentHandlers, MessageRefused, type Visitor } from '../../utils/handle-messages.ts';
import { loadCalendar } from '../../utils/load-calendar.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { type BadgeView, badgeView } from '../../utils/orders/badge-view.ts';
import { followedOrders } from '../../utils/orders/order-store.ts';
import { viewsOf } from '../../utils/orders/order-view.ts';
import type { RawPage } from '../../utils/orders/reading/page-reading.ts';
import type { Recipe } from '../../utils/orders/reading/recipe.ts';
import { sitePattern } from '../../utils/orders/shop-place.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import { allSuppliers, supplierAt } from '../../utils/orders/supplier-store.ts';
import { recipeOf } from '../../utils/orders/understand-page.ts';
import { readTab } from '../../utils/read-tab.ts';
import { browserLanguage, languageOf, loadSettings, zoneOf } from '../../utils/settings-store.ts';
import { loadWorkerTexts } from '../../utils/texts/worker-texts.ts';
import badgeStyle from '../visit/badge.css?inline';
import { changing } from './refresh.ts';
import { recognisePage, takePage } from './take-page.ts';

type VisitCommands = Pick<ContentHandlers, 'visit.start' | 'visit.read' | 'visit.look'>;

/** What the script in a followed supplier's page asks. Its site is what the browser says, not what it sends. */
export const visitCommands: VisitCommands = {
  async 'visit.start'(visitor) {
    const supplier = await supplierOf(visitor);
    if (!supplier) return null;
    const settings = await loadSettings();
    return {
      recipe: lightRecipe(supplier),
      language: languageOf(settings, browserLanguage()),
      style: badgeStyle,
    };
  },

  async 'visit.read'(visitor, page, again) {
    const supplier = await supplierOf(visitor);
    if (!supplier || new URL(page.url).origin !== visitor.url.origin)
      throw new MessageRefused('visit.read: a page of another site');
    return badgesFor(supplier, page, again ? null : visitor.tabId);
  },

  async 'visit.look'(visitor, again) {
    const supplier = await supplierOf(visitor);
    if (!supplier) return [];
    const page = await readTab(visitor.tabId, supplier.taught);
    if (new URL(page.url).origin !== supplier.origin) return [];
    return badgesFor(supplier, page, again ? null : visitor.tabId);
  },
};

/**
 * The followed, unpaused supplier whose page the owner visits. A tab that a check has opened is no visit, and a script
 * outlives the permission that brought it.
 */
async function supplierOf({ tabId, url }: Visitor): Promise<Supplier | null> {
  if (await isCheckTab(tabId)) return null;
  const supplier = await supplierAt(await openDatabase(), url.href);
  if (!supplier || supplier.paused) return null;
  return (await browser.permissions.contains({ origins: [sitePattern(supplier.origin)] })) ? supplier : null;
}

/** The recipe the page itself can be read with; `null` where only the full reader can. */
function lightRecipe(supplier: Supplier): Recipe | null {
  const recipe = recipeOf(supplier, supplier.platform);
  if (supplier.ownTheme && recipe !== supplier.taught) return null;
  return recipe?.list || recipe?.order ? recipe : null;
}

async function badgesFor(
  supplier: Supplier,
  page: RawPage,
  tabId: number | null,
): Promise<(BadgeView | null)[]> {
  const db = await openDatabase();
  const { reading, known } =
    tabId === null
      ? await recognisePage(db, supplier, page)
      : await changing(() => takePage(db, supplier, page, { tabId, glance: 'visit' }));
  const settings = await loadSettings();
  const [now, zone] = [Date.now(), zoneOf(settings)];
  const context = {
    now,
    zone,
    today: dayAt(now, zone),
    calendar: await loadCalendar(settings),
    texts: await loadWorkerTexts(languageOf(settings, browserLanguage())),
  };
  const views = new Map(
    viewsOf(await followedOrders(db), await allSuppliers(db), context).map((view) => [view.id, view]),
  );
  return reading.orders.map((_, index) => {
    const view = views.get(known[index] ?? '');
    if (!view || view.archived || view.paused) return null;
    return badgeView(view, view.id, context);
  });
}
