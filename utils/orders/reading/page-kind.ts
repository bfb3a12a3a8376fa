import { isOnPage } from './is-on-page.ts';
import type { PageKind } from './page-reading.ts';
import type { Mark, Recipe } from './recipe.ts';
import { textOf } from './text-of.ts';

/** Elements in which a mark looks for its words. */
const MOST_ELEMENTS = 50;

/** What the page is by a recipe's marks: an order's own page goes before a list that stands on it. */
export function kindOf(
  document: Document,
  url: string,
  recipe: Recipe,
): { kind: PageKind; notFound: boolean } {
  const any = (marks: Mark[] | undefined) => marks?.some((mark) => holds(document, url, mark)) ?? false;
  if (any(recipe.notFound)) return { kind: 'other', notFound: true };
  const kind = any(recipe.signIn)
    ? 'sign-in'
    : any(recipe.order?.when)
      ? 'order'
      : any(recipe.list?.when)
        ? 'order-list'
        : 'other';
  return { kind, notFound: false };
}

/** Whether everything the mark says is true of the page. */
export function holds(document: Document, url: string, { css, text, url: address, not }: Mark): boolean {
  if (address && !new RegExp(address, 'i').test(url)) return false;
  if (css && !isOnPage(document, css)) return false;
  if (not && isOnPage(document, not)) return false;
  if (!text) return true;
  const pattern = new RegExp(text, 'iu');
  return [...document.querySelectorAll(css ?? 'title')]
    .slice(0, MOST_ELEMENTS)
    .some((element) => pattern.test(textOf(element).slice(0, 500)));
}
