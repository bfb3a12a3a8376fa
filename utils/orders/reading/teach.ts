import type { Instant } from '../../dates/day.ts';
import { foldText } from '../../fold-text.ts';
import type { TeachingRefusal } from '../../teaching-texts.ts';
import { extractPage } from './extract.ts';
import { dateIn } from './generic-facts.ts';
import { mentionIn, referenceIn } from './mentions.ts';
import { orderIdIn } from './order-links.ts';
import type { ExtractedPage, RawPage } from './page-reading.ts';
import type { Fields, Locator, Mark, Recipe } from './recipe.ts';
import { ADDRESS_GAP, isSafePattern, isSafeSelector, literally, REFERENCE_GAP } from './safe-pattern.ts';
import { locatorsOf, namesOf } from './teach-locators.ts';
import { rowsAround } from './teach-rows.ts';
import { textOf } from './text-of.ts';

/** What was pointed at on an unknown shop, to be confirmed in an extension page. */
export interface Teaching {
  tabId: number;
  at: Instant;
  page: RawPage;
  recipe: Recipe;
}

/** What the owner pointed at, on an order's page or in one row of a list. */
export interface Pointed {
  number: Element;
  state: Element;
  placed: Element | null;
  tracking: Element | null;
}

export type PointedField = keyof Pointed;

/** What was learnt and what it reads on the same page, or which pointed element cannot be taught and why. */
export type Taught =
  | { recipe: Recipe; read: ExtractedPage }
  | { refused: TeachingRefusal; field: PointedField };

const LONGEST_VALUE = 120;

/** Whether an element can be taught for a field at all, before anything is learnt from it. */
export function refusalOf(element: Element, field: PointedField): TeachingRefusal | null {
  const text = textOf(element);
  if (field === 'tracking' && element.closest('a[href]')) return null;
  if (text === '') return 'empty';
  if (text.length > LONGEST_VALUE) return 'too-long';
  return field === 'number' && !numberIn(text) ? 'no-number' : null;
}

/**
 * Learns from pointed elements how this shop shows its orders, as a recipe of robust locators: names, headers and
 * labels, without this order's own number and without positions. It is read back on the same page before it is given.
 */
export function teach(document: Document, url: string, pointed: Pointed): Taught {
  for (const field of ['number', 'state', 'placed', 'tracking'] as const) {
    const element = pointed[field];
    const refused = element && refusalOf(element, field);
    if (refused) return { refused, field };
  }
  const number = numberIn(textOf(pointed.number)) ?? '';
  const others = [pointed.state, pointed.placed, pointed.tracking].filter((one) => one !== null);
  const rows = rowsAround(pointed.number, others, number);
  const scope = rows?.row ?? document;
  const fields = fieldsOf(pointed, number, scope, url);
  if (!fields.reference) return { refused: 'not-robust', field: 'number' };
  if (!fields.label) return { refused: 'not-robust', field: 'state' };
  const recipe = rows
    ? listRecipe(document, rows.selector, fields)
    : orderRecipe(document, url, pointed, fields, number);
  const read = extractPage(document, url, recipe);
  const order = read.raw.orders.find(({ reference }) => reference === number);
  if (!order) return { refused: 'not-verified', field: 'number' };
  if (order.label !== textOf(pointed.state)) return { refused: 'not-verified', field: 'state' };
  return { recipe, read };
}

/** What is taught on an order page joins what was taught on the list of the same shop. */
export function joinTaught(known: Recipe | null, learnt: Recipe): Recipe {
  if (!known) return learnt;
  return {
    ...learnt,
    evidence: [...learnt.evidence, ...known.evidence].slice(0, 8),
    signIn: learnt.signIn.length > 0 ? learnt.signIn : known.signIn,
    list: learnt.list ?? known.list,
    order: learnt.order ?? known.order,
    labels: { ...known.labels, ...learnt.labels },
  };
}

function numberIn(text: string): string | null {
  const named = mentionIn(text)?.reference ?? referenceIn(text);
  return (
    named ??
    text
      .split(' ')
      .map(referenceIn)
      .find((word) => word !== null) ??
    null
  );
}

/** The text before the number, as far as it is the same on other orders: its last words without digits. */
function numberPattern(text: string, number: string): string | null {
  if (text === number) return null;
  const before = /[^\d]{0,25}$/.exec(text.slice(0, text.indexOf(number)))?.[0] ?? '';
  const pattern = before.trim() === '' ? `^${REFERENCE_GAP}` : `${literally(before)}${REFERENCE_GAP}`;
  return isSafePattern(pattern) ? pattern : null;
}

function fieldsOf(pointed: Pointed, number: string, scope: Document | Element, url: string): Fields {
  const fields: Fields = {};
  const add = (name: keyof Fields, locators: Locator[]) => {
    if (locators.length > 0) fields[name] = locators;
  };
  const pattern = numberPattern(textOf(pointed.number), number);
  add('reference', locatorsOf(pointed.number, scope, url, pattern ? { match: pattern } : {}, number));
  add('label', locatorsOf(pointed.state, scope, url, {}, textOf(pointed.state)));
  if (pointed.placed) add('placed', locatorsOf(pointed.placed, scope, url, {}, textOf(pointed.placed)));
  if (!('documentElement' in scope)) {
    const link = linkOf(scope, number);
    if (link) {
      add('url', [{ css: link.css, attribute: 'href' }]);
      if (link.match) add('platformId', [{ css: link.css, attribute: 'href', match: link.match }]);
    }
  } else {
    const match = addressPattern(url, number);
    if (match) add('platformId', [{ address: match }]);
  }
  return fields;
}

/** The row's link to its order: by what its address has in common with the other rows' addresses. */
function linkOf(row: Element, number: string): { css: string; match: string | null } | null {
  for (const link of [...(row.localName === 'a' ? [row] : []), ...row.querySelectorAll('a[href]')].slice(
    0,
    30,
  )) {
    const href = link.getAttribute('href') ?? '';
    const match = /^(?:javascript|data|#)/i.test(href) ? null : addressPattern(href, number);
    if (!match) continue;
    const common = match.slice(0, match.indexOf(ADDRESS_GAP)).replace(/\\/g, '').replace(/^\^/, '');
    if (link === row) return { css: '', match };
    const css = `a[href*="${common}"]`;
    if (isSafeSelector(css)) return { css, match };
  }
  return null;
}

/** An address as a pattern, with a gap where the order's id or number stands; `null` when it names no order. */
function addressPattern(address: string, number: string): string | null {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const id = orderIdIn(path) ?? (path.includes(number) ? number : lastPart(path));
  const at = id === null ? -1 : path.lastIndexOf(id);
  if (id === null || at < 1) return null;
  const common = /(?:[/?&][^/?&#\d]{1,40}(?:\/|=))$/.exec(path.slice(0, at))?.[0];
  if (!common || /["\\\]]/.test(common)) return null;
  const pattern = `${literally(common)}${ADDRESS_GAP}`;
  return isSafePattern(pattern) ? pattern : null;
}

/** The owner says that this is an order's own address: what it ends with is the order's id if there is a digit in it. */
function lastPart(path: string): string | null {
  const last = /\/([^/?#]+)\/?(?:[?#]|$)/.exec(path)?.[1] ?? '';
  return /^[\w.-]*\d[\w.-]*$/.test(last) ? last : null;
}

function listRecipe(document: Document, selector: string, fields: Fields): Recipe {
  return recipeOf(document, [{ css: selector }], {
    list: { when: [{ css: selector }], rows: [selector], fields },
    order: null,
  });
}

function orderRecipe(
  document: Document,
  url: string,
  pointed: Pointed,
  fields: Fields,
  number: string,
): Recipe {
  const address = addressPattern(url, number);
  const css = fields.reference?.flatMap((locator) =>
    'css' in locator && locator.css && !('beside' in locator) ? [locator.css] : [],
  )[0];
  const mark: Mark = { ...(address ? { url: address } : {}), ...(css ? { css } : {}) };
  const when = Object.keys(mark).length > 0 ? mark : { css: namedPart(pointed.number) };
  return recipeOf(document, [when], {
    list: null,
    order: { when: [when], fields, items: null, shipments: shipmentsOf(document, url, pointed.tracking) },
  });
}

function namedPart(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [name] = namesOf(at);
    if (name) return name;
  }
  return element.localName;
}

function shipmentsOf(
  document: Document,
  url: string,
  tracking: Element | null,
): NonNullable<Recipe['order']>['shipments'] {
  if (!tracking) return null;
  const link = tracking.closest('a[href]');
  const text = textOf(tracking);
  const trackingNumber =
    /\d{4}/.test(text) && dateIn([{ text, folded: foldText(text), element: tracking }]) === null
      ? locatorsOf(tracking, document, url, {}, text)
      : [];
  const trackingUrl = link
    ? locatorsOf(link, document, url, { attribute: 'href' }, link.getAttribute('href') ?? '')
    : [];
  return trackingNumber.length + trackingUrl.length > 0
    ? { rows: ['body'], carrier: [], trackingNumber, trackingUrl }
    : null;
}

/** A signed-in page has no password field: where one stands instead of the orders, the shop asks to sign in. */
function recipeOf(document: Document, marks: Mark[], parts: Pick<Recipe, 'list' | 'order'>): Recipe {
  const asks = document.querySelector('input[type="password"]') !== null;
  const not = marks[0]?.css;
  return {
    platform: 'taught',
    evidence: marks.map((mark) => ({ ...mark, weight: 10 })),
    signIn: asks ? [] : [{ css: 'input[type="password"]', ...(not ? { not } : {}) }],
    notFound: [],
    ...parts,
    codes: {},
    labels: {},
    account: [],
  };
}
