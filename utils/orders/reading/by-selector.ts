import { pageText } from './page-text.ts';
import type { BySelector, Wanted } from './recipe.ts';
import { isElement, textOf } from './text-of.ts';

/** A text of the page and the element that carries it, if any. */
export interface Place {
  text: string;
  element: Element | null;
}

/** How many elements a selector may offer before we stop looking for a text among them. */
const TRIES = 60;
/** Longest text or attribute that a `match` searches. */
const LONGEST_SEARCHED = 2000;

/** The first text, or attribute, among the elements that the selector offers. */
export function bySelector(scope: Document | Element, locator: BySelector): Place | null {
  if (locator.css !== '' && !locator.last) {
    // Most fields stand in the first element or nowhere, and one is found faster than all.
    const first = scope.querySelector(locator.css);
    const found = first && placeOf(first, locator.attribute, locator);
    if (found || !first) return found;
  }
  for (const element of select(scope, locator.css, TRIES, locator.last)) {
    const found = placeOf(element, locator.attribute, locator);
    if (found) return found;
  }
  return null;
}

/** The elements that a selector offers in a scope, in document order or from the last; `''` is the scope itself. */
export function* select(
  scope: Document | Element,
  css: string,
  tries: number,
  last?: true,
): Generator<Element> {
  if (css === '' && isElement(scope)) yield scope;
  if (css === '') return;
  const found = scope.querySelectorAll(css);
  const most = Math.min(found.length, tries);
  for (let i = 0; i < most; i++) {
    const element = found[last ? found.length - 1 - i : i];
    if (element) yield element;
  }
}

/** The part of a text that is wanted; `null` when nothing is left of it. */
export function place(
  source: string | null | undefined,
  element: Element | null,
  { match, as }: Wanted = {},
): Place | null {
  let text = pageText(source, match ? LONGEST_SEARCHED : undefined);
  if (match) {
    const pattern = new RegExp(match, 'iu');
    const [whole = '', ...groups] = pattern.exec(text) ?? [];
    text = pageText(as ? whole.replace(pattern, as) : (groups.find((group) => group) ?? whole));
  }
  return text === '' ? null : { text, element };
}

/** The place of an element's own text, or of one of its attributes. */
export function placeOf(element: Element, attribute: string | undefined, wanted: Wanted): Place | null {
  const source = attribute
    ? element.getAttribute(attribute)
    : textOf(element, wanted.match ? LONGEST_SEARCHED : undefined);
  return place(source, element, wanted);
}
