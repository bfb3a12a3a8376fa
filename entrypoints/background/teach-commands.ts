import browser from 'webextension-polyfill';
import { type ContentHandlers, MessageRefused, type PageHandlers } from '../../utils/handle-messages.ts';
import type { Teaching } from '../../utils/messages.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { parseRecipe } from '../../utils/orders/reading/parse-recipe.ts';
import { teachSupplier } from '../../utils/orders/supplier-service.ts';
import { supplierAt } from '../../utils/orders/supplier-store.ts';
import { diagnoseTab, teachInTab } from '../../utils/page-scripts.ts';
import { browserLanguage, languageOf, loadSettings } from '../../utils/settings-store.ts';
import { textsFor } from '../../utils/texts/texts.ts';
import { followPage } from './follow.ts';
import { openDesk } from './open-desk.ts';
import { writing } from './writing.ts';

type TeachCommands = Pick<
  PageHandlers,
  'teach.start' | 'teach.current' | 'teach.save' | 'teach.cancel' | 'page.diagnose'
>;

/** The tab where the owner points, and what was pointed at; both outlive the worker, not the session. */
const TAB_KEY = 'teaching-tab';
const KEY = 'teaching';

/** *Show me where*: started from the popup, pointed in the page, confirmed on the desk. */
export const teachCommands: TeachCommands = {
  async 'teach.start'(tabId) {
    await browser.storage.session.set({ [TAB_KEY]: tabId });
    const texts = textsFor(languageOf(await loadSettings(), browserLanguage()));
    await teachInTab(tabId, texts.teaching);
  },
  async 'teach.current'() {
    const { [KEY]: teaching } = await browser.storage.session.get(KEY);
    return (teaching as Teaching | undefined) ?? null;
  },
  'teach.save': writing(async ({ tabId, page, recipe }) => {
    const taught = parseRecipe(recipe);
    await followPage(tabId, page, null);
    const db = await openDatabase();
    const supplier = await supplierAt(db, page.url);
    if (supplier) await teachSupplier(db, supplier.id, taught);
    await forgetTeaching();
  }),
  'teach.cancel': () => forgetTeaching(),
  'page.diagnose': (tabId) => diagnoseTab(tabId),
};

/** Only the tab where pointing was started may say what was pointed at. */
export const teachVisitCommands: Pick<ContentHandlers, 'teach.pointed'> = {
  async 'teach.pointed'({ tabId, url }, page, recipe) {
    const { [TAB_KEY]: expected } = await browser.storage.session.get(TAB_KEY);
    if (tabId !== expected || new URL(page.url).origin !== url.origin)
      throw new MessageRefused('teach.pointed: nobody asked here');
    const teaching: Teaching = { tabId, at: Date.now(), page, recipe: parseRecipe(recipe) };
    await browser.storage.session.set({ [KEY]: teaching });
    await openDesk('#/teach');
  },
};

async function forgetTeaching(): Promise<void> {
  await browser.storage.session.remove([KEY, TAB_KEY]);
}
