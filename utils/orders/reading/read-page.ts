import { isBlocked } from './blocked.ts';
import type { Classify } from './classify.ts';
import { extractPage, holds } from './extract.ts';
import { readGeneric } from './generic.ts';
import type { ExtractedPage, PageKind } from './page-reading.ts';
import type { Recipe } from './recipe.ts';
import { readStructuredData } from './structured-data.ts';

/**
 * Reads any page: a bot wall first, then the platform with the most evidence, then structured data, then what any
 * shop's order pages have in common. What is not surely a page with orders is `other`.
 * @param classify how states are told from other words; `classifyLabel`, or the same lexicon handed to a page
 */
export function readPage(
  document: Document,
  url: string,
  recipes: Recipe[],
  classify: Classify,
): ExtractedPage {
  if (isBlocked(document)) return nothing(document, url, 'blocked');
  const recipe = bestRecipe(document, url, recipes);
  const read = recipe && extractPage(document, url, recipe);
  if (read && (read.raw.page !== 'other' || read.raw.notFound)) return read;
  const found = readStructuredData(document, url) ?? readAnyShop(document, url, recipe, classify);
  return found ?? read ?? nothing(document, url, 'other');
}

/** A theme that the platform's recipe does not know is still that platform: its codes and words hold. */
function readAnyShop(
  document: Document,
  url: string,
  recipe: Recipe | null,
  classify: Classify,
): ExtractedPage | null {
  const found = readGeneric(document, url, classify);
  if (!found || !recipe) return found;
  return { ...found, raw: { ...found.raw, platform: recipe.platform } };
}

/** The recipe whose evidence weighs most, if it weighs at least 1. */
function bestRecipe(document: Document, url: string, recipes: Recipe[]): Recipe | null {
  let best: Recipe | null = null;
  let most = 1 - Number.EPSILON;
  for (const recipe of recipes) {
    const weight = recipe.evidence.reduce(
      (sum, mark) => sum + (holds(document, url, mark) ? mark.weight : 0),
      0,
    );
    if (weight > most) [best, most] = [recipe, weight];
  }
  return best;
}

function nothing(document: Document, url: string, page: PageKind): ExtractedPage {
  const language = document.documentElement.lang.slice(0, 2).toLowerCase() || null;
  return {
    raw: { url, page, platform: null, language, account: null, notFound: false, orders: [] },
    places: [],
  };
}
