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

/** Something a page has: an element, words, an address. All that is given must hold. */
export interface Mark {
  css?: string;
  /** Regular expression on the text of one of these elements (first 500 characters), else on the page's title. */
  text?: string;
  /** Regular expression on the page's address. */
  url?: string;
  /** Elements that must not be there. */
  not?: string;
}

/**
 * Where a text stands. A field's locators are tried in order; the first that gives a text wins, and its place in the
 * list is recorded (`RawOrder.ways`).
 */
export type Locator = BySelector | ByColumn | ByLabel | ByAddress;

/** The part of a text that is wanted, the whole of it if not said; where it is not there the next element is tried. */
export interface Wanted {
  /** Regular expression, any case (`(?-i:…)` minds it): its first group that took part is the value, else all that it matched. */
  match?: string;
  /** The value written anew from the groups of `match`: `$1-$2-$3`. */
  as?: string;
}

/** Text, or attribute, of the first element that matches in the row or page; `last`: of the last. `''` is the row itself. */
export interface BySelector extends Wanted {
  css: string;
  attribute?: string;
  last?: true;
}

/**
 * The row's cell under the column whose header matches: a regular expression on the header folded to lower case
 * without accents, so that one line serves all languages and any order of columns. Understands `colspan`, rows made
 * of `role="row"`, and cells that carry their header themselves (`data-title`, `data-label`, `data-th`).
 */
export interface ByColumn extends Wanted {
  column: string;
  /** Looked at from the page: rows of the table, of which the first with a text counts, or the last. */
  rows?: string;
  last?: true;
  /** Element in the cell, and its attribute; the cell's text if neither is given. */
  css?: string;
  attribute?: string;
}

/** The value beside a label (folded, as in `ByColumn`): `dt`/`dd`, `th`/`td`, `strong` and its text, `Label: value`. */
export interface ByLabel extends Wanted {
  beside: string;
  /** Where labels are looked for. */
  css?: string;
}

/** Part of the page's own address: a regular expression's first group that took part. */
export interface ByAddress {
  address: string;
}

export type FieldName =
  | 'platformId'
  | 'reference'
  | 'url'
  | 'label'
  | 'code'
  | 'payment'
  | 'placed'
  | 'promised'
  | 'total';

/** In what `url` gives, `{id}` stands for the platform's id. */
export type Fields = Partial<Record<FieldName, Locator[]>>;

export interface ListPart {
  /** The page is a list when any of these holds. */
  when: Mark[];
  /** Selectors of the rows, best first; the first that finds rows is used. Copies of an order are merged, field by field. */
  rows: string[];
  fields: Fields;
  /** Where the list itself holds each order's details (Shopware, Amazon). */
  items?: ItemsPart;
  shipments?: ShipmentsPart;
}

export interface OrderPart {
  when: Mark[];
  /** The part of the page that is the order, where others stand beside it; the first that is found, else the page. */
  root?: string[];
  fields: Fields;
  items: ItemsPart | null;
  shipments: ShipmentsPart | null;
}

export interface ItemsPart {
  rows: string[];
  name: Locator[];
  quantity: Locator[];
}

export interface ShipmentsPart {
  rows: string[];
  carrier: Locator[];
  trackingNumber: Locator[];
  trackingUrl: Locator[];
  label?: Locator[];
  code?: Locator[];
}
