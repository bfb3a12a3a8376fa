import type { Status } from '../status.ts';

/**
 * The closed grammar of recipes: how a shop platform shows orders, as plain data.
 * A recipe has no functions and cannot make any; what a taught recipe brings is checked by `parseRecipe`.
 */
export interface Recipe {
  /** Name of the platform, and of the recipe's file. */
  platform: string;
  /** What proves the platform, each with its weight; the recipe with the highest sum of at least 1 is used. */
  evidence: (Mark & { weight: number })[];
  /** Any of these: the page asks to sign in. */
  signIn: Mark[];
  /** Any of these: the shop says that the order does not exist. */
  notFound: Mark[];
  list: ListPart | null;
  order: OrderPart | null;
  /** The platform's own codes. A code beats a label. */
  codes: Record<string, Status>;
  /** Labels (normalised) that mean something else on this platform than in the lexicon. */
  labels: Record<string, Status>;
  /** What tells the customer's account from another one. */
  account: Locator[];
}

/** Something a page has: an element, a word in its address, or both. All that is given must hold. */
export interface Mark {
  css?: string;
  /** Regular expression on the element's text (first 500 characters), else on the page's title. */
  text?: string;
  /** Regular expression on the page's address. */
  url?: string;
  /** Elements that must not be there. */
  not?: string;
}

/** Where a text stands. Tried in order; the first that gives a non-empty text wins, and which one is recorded. */
export type Locator =
  /** Text, or attribute, of the first element that matches inside the row or page. `''` is the row itself. */
  | { css: string; attribute?: string; match?: string }
  /** Cell of the row under the table header whose text matches (a regular expression on normalised text). */
  | { column: string; match?: string }
  /** Value beside a label: `dt`/`dd`, `th`/`td`, `strong` and its text, `Label: value`. */
  | { beside: string; css?: string; match?: string }
  /** Part of the page's own address: the first group of a regular expression. */
  | { address: string };

export type FieldName =
  | 'platformId'
  | 'reference'
  | 'url'
  | 'label'
  | 'code'
  | 'placed'
  | 'promised'
  | 'total';

export type Fields = Partial<Record<FieldName, Locator[]>>;

export interface ListPart {
  /** The page is a list when any of these holds. */
  when: Mark[];
  /** Selectors of the rows, best first; the first that finds rows is used. Copies of an order are merged. */
  rows: string[];
  fields: Fields;
}

export interface OrderPart {
  when: Mark[];
  /** The part of the page that is the order, where others stand beside it. */
  root?: string[];
  fields: Fields;
  items: { rows: string[]; name: Locator[]; quantity: Locator[] } | null;
  shipments: {
    rows: string[];
    carrier: Locator[];
    trackingNumber: Locator[];
    trackingUrl: Locator[];
    label?: Locator[];
    code?: Locator[];
  } | null;
}
