import { foldText, pageText } from './page-text.ts';
import type { Locator } from './recipe.ts';
import { isElement, textOf } from './text-of.ts';

/** A text found in a page: where it stands, and which of the recipe's ways found it (0 is the first). */
export interface Found {
  text: string;
  element: Element | null;
  way: number;
}

/** How many elements a selector may offer before we stop looking for a text among them. */
const TRIES = 60;
/** Elements that carry the label of a value beside them. */
const LABELS = 'dt,th,td,strong,b,label,span,h2,h3,h4,h5,h6,p,li,div';
const LONGEST_LABEL = 80;

/** Looks for a field in a row, an order or a whole document; the first way that gives a text wins. */
export function locate(
  scope: Document | Element,
  ways: Locator[] | undefined,
  address: string,
): Found | null {
  for (const [way, locator] of (ways ?? []).entries()) {
    const found = lookFor(scope, locator, address);
    if (found) return { ...found, way };
  }
  return null;
}

type Text = Omit<Found, 'way'>;

function lookFor(scope: Document | Element, locator: Locator, address: string): Text | null {
  if ('address' in locator) return text(new RegExp(locator.address).exec(address)?.[1], null);
  if ('column' in locator) return inColumn(scope, locator);
  if ('beside' in locator) return besideLabel(scope, locator);
  return bySelector(scope, locator);
}

function bySelector(
  scope: Document | Element,
  { css, attribute, match }: Extract<Locator, { css: string }>,
): Text | null {
  for (const element of select(scope, css)) {
    const found = text(attribute ? element.getAttribute(attribute) : textOf(element), element, match);
    if (found) return found;
  }
  return null;
}

function inColumn(
  scope: Document | Element,
  { column, match }: Extract<Locator, { column: string }>,
): Text | null {
  const row = isElement(scope) ? scope.closest('tr') : null;
  const header = row?.closest('table')?.querySelector('thead tr, tr:has(th)');
  if (!row || !header) return null;
  const pattern = new RegExp(column);
  const index = columnOf(header, (cell) => pattern.test(foldText(textOf(cell))));
  const cell = index === null ? null : cellAt(row, index);
  return cell && text(textOf(cell), cell, match);
}

function columnOf(header: Element, matches: (cell: Element) => boolean): number | null {
  let index = 0;
  for (const cell of header.children) {
    if (matches(cell)) return index;
    index += span(cell);
  }
  return null;
}

function cellAt(row: Element, index: number): Element | null {
  let at = 0;
  for (const cell of row.children) {
    if (index < at + span(cell)) return cell;
    at += span(cell);
  }
  return null;
}

function span(cell: Element): number {
  return Math.max(1, Number(cell.getAttribute('colspan')) || 1);
}

/** `Label: value` in one element, or a value in what follows the label: sibling, bare text, the parent's sibling. */
function besideLabel(
  scope: Document | Element,
  { beside, css = LABELS, match }: Extract<Locator, { beside: string }>,
): Text | null {
  const label = new RegExp(`^(?:${beside})\\s*:?\\s*`);
  for (const element of select(scope, css, 2000)) {
    const own = textOf(element);
    if (own.length > LONGEST_LABEL * 3) continue;
    const matched = label.exec(foldText(own));
    if (!matched) continue;
    const rest = own.slice(matched[0].length).trim();
    const isWhole = rest === '' && own.length <= LONGEST_LABEL;
    const found = isWhole
      ? valueAfter(element, match)
      : text(/:/.test(matched[0]) ? rest : '', element, match);
    if (found) return found;
  }
  return null;
}

function valueAfter(label: Element, match: string | undefined): Text | null {
  for (let node = label.nextSibling; node; node = node.nextSibling) {
    const value = text(
      isElement(node) ? textOf(node) : node.nodeValue,
      isElement(node) ? node : label.parentElement,
      match,
    );
    if (value && value.text !== ':') return { ...value, text: value.text.replace(/^:\s*/, '') };
  }
  const next = label.parentElement?.children.length === 1 ? label.parentElement.nextElementSibling : null;
  return next && text(textOf(next), next, match);
}

function* select(scope: Document | Element, css: string, tries = TRIES): Generator<Element> {
  if (css === '' && isElement(scope)) yield scope;
  if (css === '') return;
  let left = tries;
  for (const element of scope.querySelectorAll(css)) {
    if (left-- <= 0) return;
    yield element;
  }
}

function text(source: string | null | undefined, element: Element | null, match?: string): Text | null {
  let found = pageText(source);
  if (match) {
    const matched = new RegExp(match, 'u').exec(found);
    found = matched?.[1] ?? matched?.[0] ?? '';
  }
  return found === '' ? null : { text: found.trim(), element };
}
