import { classifyLabel } from '../orders/reading/label.ts';
import type { RawPage } from '../orders/reading/page-reading.ts';
import { readPage } from '../orders/reading/read-page.ts';
import type { Recipe } from '../orders/reading/recipe.ts';
import { ALL_RECIPES } from '../orders/recipes.ts';
import { parseMarkup } from '../parse-markup.ts';
import { decodeHtml, type Markup } from './decode-html.ts';

/**
 * Reads markup that was fetched.
 * @param url where the markup came from, redirects followed: what its links are relative to
 */
export function readMarkup(markup: Markup, url: string, taught: Recipe | null): RawPage {
  return readPage(
    parseMarkup(decodeHtml(markup)),
    url,
    taught ? [taught, ...ALL_RECIPES] : ALL_RECIPES,
    classifyLabel,
  ).raw;
}
