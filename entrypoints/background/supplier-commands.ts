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
import { supplierById } from '../../utils/orders/supplier-store.ts';
import { recipeOf } from '../../utils/orders/understand-page.ts';
import { changeSettings } from '../../utils/settings-store.ts';
import { giveBack } from './give-back.ts';
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
    const left = await forgetSupplier(await openDatabase(), id);
    await giveBack(left.map(sitePattern));
    await syncRegisteredScripts();
  }),
  'suppliers.move': writing(async (id, address) => {
    const left = await moveSupplier(await openDatabase(), id, address, Date.now());
    await giveBack(left.map(sitePattern));
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
