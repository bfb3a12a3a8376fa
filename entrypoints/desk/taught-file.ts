import { InvalidRecipe, parseRecipe } from '../../utils/orders/reading/parse-recipe.ts';
import type { Recipe } from '../../utils/orders/reading/recipe.ts';

/** Far more than pointing ever makes. */
const BYTES = 100_000;

/** What a chosen file holds, or why it is not taken. */
export type TaughtFile = { recipe: Recipe } | { fault: 'tooBig' | 'notJson' | 'notRecipe' };

/** Reads locators from a file: foreign data, taken only as `parseRecipe` rebuilds it. */
export async function readTaughtFile(file: Blob): Promise<TaughtFile> {
  if (file.size > BYTES) return { fault: 'tooBig' };
  try {
    return { recipe: parseRecipe(JSON.parse(await file.text())) };
  } catch (error) {
    return { fault: error instanceof InvalidRecipe ? 'notRecipe' : 'notJson' };
  }
}
