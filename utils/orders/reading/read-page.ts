import { isWall, seemsWall } from './blocked.ts';
import type { Classify } from './classify.ts';
import { extractPage } from './extract.ts';
import { readGeneric } from './generic.ts';
import { holds } from './page-kind.ts';
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
  if (isWall(document)) return nothing(document, url, 'blocked');
  const recipe = bestRecipe(document, url, recipes);
  const read = recipe && extractPage(document, url, recipe);
  if (read?.raw.page === 'order') return completed(read, () => readGeneric(document, url, classify));
  if (read && (read.raw.orders.length > 0 || read.raw.notFound || read.raw.page === 'sign-in')) return read;
  const found = readStructuredData(document, url) ?? readGeneric(document, url, classify);
  if (!read && !found?.raw.orders.length && seemsWall(document)) return nothing(document, url, 'blocked');
  if (!read) return found ?? nothing(document, url, 'other');
  return found && isThisPlatforms(found, read) ? named(found, read.raw.platform) : read;
}

/** An address that says what its page is for. */
const SIGN_IN_ADDRESS = /log-?in|sign-?in|connexion|identif|anmeld|acceso|iniciar|accedi|inlog|auth/i;

/**
 * A theme that the platform's recipe does not know still shows that platform's orders. But where the recipe sees an
 * order list it is one, and on a known platform a form with a password is a sign-in page only where one is expected:
 * carts and products have such forms too.
 */
function isThisPlatforms(found: ExtractedPage, { raw }: ExtractedPage): boolean {
  const { page, orders, url, notFound } = found.raw;
  if (raw.page === 'order-list') return page === 'order-list' && orders.length > 0;
  return orders.length > 0 || notFound || (page === 'sign-in' && SIGN_IN_ADDRESS.test(url));
}

/**
 * Themes print in their own places what the platform's recipe does not find: day, total and items of the same order
 * are then read as on any page. Its state is not: what stands beside it may be another's.
 */
function completed(read: ExtractedPage, generic: () => ExtractedPage | null): ExtractedPage {
  const [order, ...more] = read.raw.orders;
  if (!order || more.length > 0 || (order.placed && order.total && order.items.length > 0)) return read;
  const found = generic()?.raw;
  const [same] = found?.page === 'order' ? found.orders : [];
  if (!same || same.reference !== order.reference) return read;
  const orders = [
    {
      ...order,
      placed: order.placed ?? same.placed,
      total: order.total ?? same.total,
      items: order.items.length > 0 ? order.items : same.items,
    },
  ];
  return { ...read, raw: { ...read.raw, orders } };
}

/** Under the platform's name its codes and words hold. */
function named(found: ExtractedPage, platform: string | null): ExtractedPage {
  if (found.raw.platform === 'structured-data') return found;
  return { ...found, raw: { ...found.raw, platform } };
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
