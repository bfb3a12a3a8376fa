import browser from 'webextension-polyfill';
import type { PageHandlers } from '../../utils/handle-messages.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { forgetCorrection } from '../../utils/orders/correct-status.ts';
import { forgetSupplier } from '../../utils/orders/forget-supplier.ts';
import { moveSupplier } from '../../utils/orders/move-supplier.ts';
import { stateOf } from '../../utils/orders/reading/interpret.ts';
import { parseRecipe } from '../../utils/orders/reading/parse-recipe.ts';
import { sitePattern } from '../../utils/orders/shop-place.ts';
import type { Status } from '../../utils/orders/status.ts';
import { editSupplier, teachSupplier } from '../../utils/orders/supplier-service.ts';
import { allSuppliers, supplierById } from '../../utils/orders/supplier-store.ts';
import { recipeOf } from '../../utils/orders/understand-page.ts';
import { changeSettings } from '../../utils/settings-store.ts';
import { createMenus } from './menus.ts';
import { syncRegisteredScripts } from './registered-scripts.ts';
import { writing } from './writing.ts';

type SupplierCommands = Pick<
  PageHandlers,
  | 'suppliers.edit'
  | 'suppliers.uncorrect'
  | 'suppliers.teach'
  | 'suppliers.forget'
  | 'suppliers.move'
  | 'settings.save'
>;

/** What the owner decides about suppliers, and settings. */
export const supplierCommands: SupplierCommands = {
  'suppliers.edit': writing(async (id, changes) => {
    await editSupplier(await openDatabase(), id, changes);
    if (changes.paused !== undefined) await syncRegisteredScripts();
  }),
  'suppliers.uncorrect': writing(async (id, label) => {
    const db = await openDatabase();
    const supplier = await supplierById(db, id);
    const understand = meaningOn(supplier?.platform ?? null);
    await forgetCorrection(db, id, label, understand, Date.now());
  }),
  'suppliers.teach': writing(async (id, recipe) =>
    teachSupplier(await openDatabase(), id, recipe && parseRecipe(recipe)),
  ),
  'suppliers.forget': writing(async (id) => {
    await giveBack(await forgetSupplier(await openDatabase(), id));
    await syncRegisteredScripts();
  }),
  'suppliers.move': writing(async (id, address) => {
    await giveBack(await moveSupplier(await openDatabase(), id, address, Date.now()));
    await syncRegisteredScripts();
  }),
  'settings.save': writing(async (changes) => {
    await changeSettings(changes);
    await createMenus(); // their language may be another now
  }),
};

/** What a platform's words and codes mean without the owner's corrections. */
function meaningOn(platform: string | null): (label: string, code: string | null) => Status {
  const context = { recipe: recipeOf(undefined, platform), corrections: {}, platform, language: null };
  return (label, code) => stateOf(label, code, context) ?? 'unknown';
}

/** Takes permissions back that no supplier needs any longer. A pattern has no port: another shop may share it. */
async function giveBack(origins: string[]): Promise<void> {
  const needed = new Set(
    (await allSuppliers(await openDatabase())).flatMap(({ origin }) => (origin ? sitePattern(origin) : [])),
  );
  const free = origins.map(sitePattern).filter((pattern) => !needed.has(pattern));
  if (free.length > 0) await browser.permissions.remove({ origins: free });
}
