import { classifyLabel } from '../orders/reading/label.ts';
import type { RawPage } from '../orders/reading/page-reading.ts';
import { readPage } from '../orders/reading/read-page.ts';
import type { Recipe } from '../orders/reading/recipe.ts';
import { ALL_RECIPES } from '../orders/recipes.ts';

/**
 * Reads markup that was fetched: parsed inert, so that nothing in it runs or loads.
 * @param url where the markup came from, redirects followed: what its links are relative to
 */
export function readMarkup(html: string, url: string, taught: Recipe | null): RawPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readPage(document, url, taught ? [taught, ...ALL_RECIPES] : ALL_RECIPES, classifyLabel).raw;
}
