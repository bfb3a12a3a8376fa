import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { classifierOf, type Lexicon } from '../../utils/orders/reading/classify.ts';
import type { RawPage } from '../../utils/orders/reading/page-reading.ts';
import { readPage } from '../../utils/orders/reading/read-page.ts';
import type { Recipe } from '../../utils/orders/reading/recipe.ts';
import { leavePlaces, takeHandover } from '../../utils/page-handover.ts';

/**
 * The full reader, run once in a page by `readTab`: what it returns is the injection's result. Recipes and words
 * are handed over as data, which keeps this script small, and it leaves nothing behind in the page.
 */
export default defineUnlistedScript((): RawPage | null => {
  const given = takeHandover<{ recipes: Recipe[]; lexicon: Lexicon }>();
  if (!given) return null;
  const { raw, places } = readPage(document, location.href, given.recipes, classifierOf(given.lexicon));
  leavePlaces(places);
  return raw;
});
