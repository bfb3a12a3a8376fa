import { pageText } from './page-text.ts';

/** An item of structured data, from JSON-LD or microdata: plain values, foreign and unchecked. */
export type StructuredItem = Record<string, unknown>;

const MAX_SCRIPTS = 30;
const MAX_SCRIPT_LENGTH = 1_000_000;
const MAX_NODES = 20_000;
const MAX_DEPTH = 30;

/** Every item whose type is one of `types`, wherever it is nested in the page's JSON-LD and microdata. */
export function structuredItems(document: Document, types: readonly string[]): StructuredItem[] {
  const found: StructuredItem[] = [];
  const budget = { nodes: MAX_NODES };
  for (const source of jsonScripts(document)) collect(source, types, found, budget, 0);
  for (const element of microdataRoots(document)) {
    const item = microdataItem(element, budget, 0);
    collect(item, types, found, budget, 0);
  }
  return found;
}

/** The short names in `@type`: `Order` for `https://schema.org/Order`. */
export function typesOf(item: StructuredItem): string[] {
  return list(own(item, '@type'))
    .filter((type) => typeof type === 'string')
    .map(shortName);
}

/** `OrderInTransit` for `http://schema.org/OrderInTransit`, with or without `#`. */
export function shortName(value: string): string {
  return pageText(value).replace(/^.*[/#:]/, '');
}

/** A property's own value, never one of the prototype's. */
export function own(item: unknown, name: string): unknown {
  return isItem(item) && Object.hasOwn(item, name) ? item[name] : undefined;
}

/** A property as a list: structured data writes one thing alone or several in an array. */
export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 500) : [value];
}

/** The first text among a property's values; a number is written out, an item gives its name. */
export function textOf(value: unknown): string | null {
  for (const one of list(value)) {
    const text = isItem(one) ? list(own(one, 'name'))[0] : one;
    if (typeof text === 'string' || typeof text === 'number') return pageText(String(text)) || null;
  }
  return null;
}

function isItem(value: unknown): value is StructuredItem {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function* jsonScripts(document: Document): Generator<unknown> {
  let count = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (count++ >= MAX_SCRIPTS) return;
    const text = script.textContent ?? '';
    if (text.length > MAX_SCRIPT_LENGTH || !/Order|ParcelDelivery/.test(text)) continue;
    const value = parseJson(text);
    if (value !== undefined) yield value;
  }
}

/** Some templates wrap JSON-LD in a comment or CDATA; what is still no JSON is left alone. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ''),
    );
  } catch {
    return undefined;
  }
}

function collect(
  value: unknown,
  types: readonly string[],
  found: StructuredItem[],
  budget: { nodes: number },
  depth: number,
): void {
  if (depth > MAX_DEPTH || budget.nodes-- <= 0 || typeof value !== 'object' || value === null) return;
  if (isItem(value) && typesOf(value).some((type) => types.includes(type))) found.push(value);
  for (const child of Object.values(value)) collect(child, types, found, budget, depth + 1);
}

function* microdataRoots(document: Document): Generator<Element> {
  let count = 0;
  for (const element of document.querySelectorAll('[itemscope][itemtype*="schema.org/"]')) {
    if (/schema\.org\/(?:Order|ParcelDelivery)(?:\s|$)/.test(element.getAttribute('itemtype') ?? '')) {
      if (element.parentElement?.closest('[itemscope][itemprop]')) continue;
      if (count++ >= 200) return;
      yield element;
    }
  }
}

/** Microdata in the shape of JSON-LD; `@element` is where the item stands. */
function microdataItem(element: Element, budget: { nodes: number }, depth: number): StructuredItem {
  const item: StructuredItem = { '@type': (element.getAttribute('itemtype') ?? '').split(/\s+/) };
  const pending = [...element.children].reverse();
  while (pending.length > 0 && budget.nodes-- > 0) {
    const child = pending.pop();
    if (!child) break;
    const name = child.getAttribute('itemprop');
    const nested = child.hasAttribute('itemscope');
    if (name && (!nested || depth < MAX_DEPTH)) {
      const value = nested ? microdataItem(child, budget, depth + 1) : microdataValue(child);
      for (const one of name.split(/\s+/)) {
        Object.defineProperty(item, one, {
          value: [...list(own(item, one)), value],
          configurable: true,
          enumerable: true,
        });
      }
    }
    if (!nested) pending.push(...[...child.children].reverse());
  }
  return item;
}

/** https://html.spec.whatwg.org/multipage/microdata.html#values */
function microdataValue(element: Element): string {
  for (const attribute of ['content', 'href', 'datetime', 'src', 'value']) {
    const value = element.getAttribute(attribute);
    if (value !== null) return pageText(value, 2000);
  }
  return pageText(element.textContent);
}
