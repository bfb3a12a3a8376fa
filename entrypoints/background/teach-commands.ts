import { type ContentHandlers, MessageRefused, type PageHandlers } from '../../utils/handle-messages.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { parseRecipe } from '../../utils/orders/reading/parse-recipe.ts';
import { joinTaught } from '../../utils/orders/reading/teach.ts';
import { teachSupplier } from '../../utils/orders/supplier-service.ts';
import { supplierAt } from '../../utils/orders/supplier-store.ts';
import { diagnoseTab, teachInTab } from '../../utils/page-scripts.ts';
import { browserLanguage, languageOf, loadSettings } from '../../utils/settings-store.ts';
import { loadWorkerTexts } from '../../utils/texts/worker-texts.ts';
import { followPage } from './follow.ts';
import { openDesk } from './open-desk.ts';
import { expectPointing, forgetTeaching, isPointingExpected, keepTeaching } from './teaching-state.ts';
import { writing } from './writing.ts';

type TeachCommands = Pick<PageHandlers, 'teach.start' | 'teach.save' | 'page.diagnose'>;

/** *Show me where*: started from the popup, pointed in the page, confirmed on the desk. */
export const teachCommands: TeachCommands = {
  async 'teach.start'(tabId) {
    await expectPointing(tabId);
    const texts = await loadWorkerTexts(languageOf(await loadSettings(), browserLanguage()));
    await teachInTab(tabId, texts.teaching);
  },
  'teach.save': writing(async ({ tabId, page, recipe }) => {
    const taught = parseRecipe(recipe);
    await followPage(tabId, page, null);
    const db = await openDatabase();
    const supplier = await supplierAt(db, page.url);
    if (supplier) await teachSupplier(db, supplier.id, joinTaught(supplier.taught, taught));
    await forgetTeaching();
  }),
  'page.diagnose': (tabId) => diagnoseTab(tabId),
};

export const teachVisitCommands: Pick<ContentHandlers, 'teach.pointed'> = {
  async 'teach.pointed'({ tabId, url }, page, recipe) {
    if (!(await isPointingExpected(tabId)) || new URL(page.url).origin !== url.origin)
      throw new MessageRefused('teach.pointed: nobody asked here');
    await keepTeaching({ tabId, at: Date.now(), page, recipe: parseRecipe(recipe) });
    await openDesk('#/teach');
  },
};
