import type { DateOrder } from './reading/page-reading.ts';
import type { Recipe } from './reading/recipe.ts';
import { recipeFor } from './recipes.ts';
import type { Status } from './status.ts';
import type { Supplier } from './supplier.ts';

/** What helps to understand a page of a supplier (see `interpretPage`). */
export function knownAbout(
  supplier: Supplier | undefined,
  platform: string | null,
): { recipe: Recipe | null; corrections: Record<string, Status>; dateOrder: DateOrder | null } {
  return {
    recipe: recipeOf(supplier, platform),
    corrections: supplier?.corrections ?? {},
    dateOrder: supplier?.dateOrder ?? null,
  };
}

/** The recipe that reads a supplier's pages: what the owner taught, else its platform's; `null` for the generic reader. */
export function recipeOf(supplier: Supplier | undefined, platform: string | null): Recipe | null {
  if (supplier?.taught && (platform === null || platform === supplier.taught.platform))
    return supplier.taught;
  return platform === null ? null : recipeFor(platform);
}
