import { foldText } from '../../fold-text.ts';
import { inColumn } from './by-column.ts';
import { bySelector, type Place, place, select } from './by-selector.ts';
import type { ByLabel, Locator, Wanted } from './recipe.ts';
import { isElement, textOf } from './text-of.ts';

/** A text found in a page: where it stands, and which of the recipe's ways found it (0 is the first). */
export interface Found extends Place {
  way: number;
}

/** Elements that carry the label of a value beside them. */
const LABELS = 'dt,th,td,strong,b,label,span,h2,h3,h4,h5,h6,p,li,div';
const LONGEST_LABEL = 80;
/** Elements that may be looked through for a label. */
const MOST_LABELS = 2000;

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

function lookFor(scope: Document | Element, locator: Locator, address: string): Place | null {
  if ('address' in locator) return place(address, null, { match: locator.address });
  if ('column' in locator) return inColumn(scope, locator);
  if ('beside' in locator) return besideLabel(scope, locator);
  return bySelector(scope, locator);
}

/** `Label: value` in one element, or a value in what follows the label: sibling, bare text, the parent's sibling. */
function besideLabel(scope: Document | Element, { beside, css = LABELS, ...wanted }: ByLabel): Place | null {
  const label = new RegExp(`^(?:${beside})\\s*:?\\s*`);
  for (const element of select(scope, css, MOST_LABELS)) {
    const own = textOf(element);
    if (own.length > LONGEST_LABEL * 3) continue;
    const matched = label.exec(foldText(own));
    if (!matched) continue;
    const rest = own.slice(matched[0].length).trim();
    const isWhole = rest === '' && own.length <= LONGEST_LABEL;
    const found = isWhole
      ? valueAfter(element, wanted)
      : place(/:/.test(matched[0]) ? rest : '', element, wanted);
    if (found) return found;
  }
  return null;
}

function valueAfter(label: Element, wanted: Wanted): Place | null {
  for (let node = label.nextSibling; node; node = node.nextSibling) {
    const source = (isElement(node) ? textOf(node) : node.nodeType === 3 ? node.nodeValue : '') ?? '';
    const value = place(source.replace(/^[\s:]+/, ''), isElement(node) ? node : label.parentElement, wanted);
    if (value) return value;
  }
  const next = label.parentElement?.children.length === 1 ? label.parentElement.nextElementSibling : null;
  return next && place(textOf(next), next, wanted);
}
