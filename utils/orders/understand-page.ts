import type { Day } from '../dates/day.ts';
import { interpretPage } from './reading/interpret.ts';
import type { PageReading, RawPage } from './reading/page-reading.ts';
import type { Recipe } from './reading/recipe.ts';
import { recipeFor } from './recipes.ts';
import type { Supplier } from './supplier.ts';

/**
 * Understands a page with all that is known about its supplier: recipe, the owner's corrections, the shop's date order.
 * @param today the owner's day, for `tomorrow` and the like
 */
export function understandPage(page: RawPage, supplier: Supplier | undefined, today: Day): PageReading {
  return interpretPage(page, {
    recipe: recipeOf(supplier, page.platform),
    corrections: supplier?.corrections ?? {},
    dateOrder: supplier?.dateOrder ?? null,
    today,
  });
}

/** The recipe that reads a supplier's pages: what the owner taught, else its platform's; `null` for the generic reader. */
export function recipeOf(supplier: Supplier | undefined, platform: string | null): Recipe | null {
  if (supplier?.taught && (platform === null || platform === supplier.taught.platform))
    return supplier.taught;
  return platform === null ? null : recipeFor(platform);
}
