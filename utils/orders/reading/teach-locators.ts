import { foldText } from '../../fold-text.ts';
import { conceptOf } from './generic-words.ts';
import { locate } from './locate.ts';
import type { Locator, Wanted } from './recipe.ts';
import { isSafePattern, isSafeSelector, literally } from './safe-pattern.ts';
import { isStableName } from './stable-name.ts';
import { textOf } from './text-of.ts';

/** What says in a data attribute what an element is; the names are those of test ids and of microdata. */
const NAMING = [
  'data-testid',
  'data-test',
  'data-test-id',
  'data-qa',
  'data-cy',
  'data-field',
  'data-name',
  'data-label',
  'data-title',
  'data-th',
  'itemprop',
];
/** Tags that say by themselves what they hold. */
const TELLING_TAGS = /^(?:h1|h2|h3|time|mark|caption|legend|output|address)$/;
const MOST_LOCATORS = 4;

/**
 * Every robust way to find the element again inside the scope: names before headers and labels, those before tags;
 * never a position. Each was tried: it gives the pointed text. Empty when nothing near the element is named.
 */
export function locatorsOf(
  element: Element,
  scope: Document | Element,
  address: string,
  wanted: Wanted & { attribute?: string },
  text: string,
): Locator[] {
  const found: Locator[] = [];
  for (const locator of candidates(element, scope, wanted)) {
    if (found.length >= MOST_LOCATORS) break;
    const read = locate(scope, [locator], address);
    if (read?.text === text) found.push(locator);
  }
  return found;
}

function* candidates(
  element: Element,
  scope: Document | Element,
  { attribute, ...wanted }: Wanted & { attribute?: string },
): Generator<Locator> {
  const root = 'documentElement' in scope ? scope.documentElement : scope;
  if (element === root) yield { css: '', ...(attribute ? { attribute } : {}), ...wanted };
  for (const css of selectorsOf(element, root)) yield { css, ...(attribute ? { attribute } : {}), ...wanted };
  if (attribute) return;
  const header = headerOf(element);
  const column = header && `^${literally(header)}$`;
  if (column && isSafePattern(column) && root.localName === 'tr') yield { column, ...wanted };
  const label = labelOf(element);
  if (label && isSafePattern(literally(label))) yield { beside: literally(label), ...wanted };
}

/** Selectors of the element by its own names, then by a named ancestor and its tag. */
export function* selectorsOf(element: Element, root: Element): Generator<string> {
  const own = [...namesOf(element)];
  for (const name of own) if (isSafeSelector(name)) yield name;
  const tag = element.localName;
  const self = own[0] ?? tag;
  let steps = 0;
  for (
    let at = element.parentElement;
    at && at !== root && root.contains(at) && steps < 4;
    at = at.parentElement, steps++
  ) {
    for (const name of namesOf(at)) {
      const selector = `${name} ${self}`;
      if (isSafeSelector(selector)) yield selector;
    }
  }
  if (TELLING_TAGS.test(tag)) yield tag;
}

/** An element's own stable names as simple selectors, the most telling first. */
export function* namesOf(element: Element): Generator<string> {
  if (isStableName(element.id)) yield `#${element.id}`;
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute) ?? '';
    if (isStableName(value)) yield `[${attribute}="${value}"]`;
  }
  const classes = [...element.classList].slice(0, 12).filter(isStableName);
  for (const name of classes) yield `${element.localName}.${name}`;
}

/** The folded words of the column the element stands in. */
function headerOf(element: Element): string | null {
  const cell = element.closest('td,th');
  const row = cell?.parentElement;
  const header = row?.closest('table')?.querySelector('thead tr, tr:has(th)');
  if (!cell || !row || !header || header === row) return null;
  const at = [...row.children].indexOf(cell);
  const text = header.children[at] ? foldText(textOf(header.children[at])) : '';
  return text && text.length <= 60 ? text : null;
}

/** The folded label that stands before the element: a `dt`, a `th`, or a short text ending in a colon or known as a label. */
function labelOf(element: Element): string | null {
  for (let at: Element | null = element, steps = 0; at && steps < 3; at = at.parentElement, steps++) {
    const before = at.previousElementSibling;
    const text = before ? foldText(textOf(before)).replace(/\s*[:：]\s*$/, '') : '';
    const isLabel = before !== null && text.length > 0 && text.length <= 60;
    if (
      isLabel &&
      (/^(?:dt|th|label|strong|b)$/.test(before.localName) ||
        /[:：]\s*$/.test(textOf(before)) ||
        conceptOf(text))
    )
      return text;
    if (before) return null;
  }
  return null;
}
