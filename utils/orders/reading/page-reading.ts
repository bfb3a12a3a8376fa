import type { Day } from '../../dates/day.ts';
import type { Status } from '../status.ts';

/** What a page is, for someone who looks for orders. Precision first: what is not surely an order page is `other`. */
export type PageKind = 'order-list' | 'order' | 'sign-in' | 'blocked' | 'other';

/**
 * What stands on a page about one order: its texts, white space folded, nothing interpreted.
 * It is made in the page (content script, offscreen document) and is therefore foreign data for the background.
 */
export interface RawOrder {
  platformId: string | null;
  reference: string | null;
  /** Address of the order's own page as written in the link, or absolute. */
  url: string | null;
  /** The shop's words for the state. */
  label: string | null;
  /** The platform's machine code for the state, where the markup has one. */
  code: string | null;
  /** State of the payment alone, where the shop shows it beside the state of the goods. */
  payment?: string | null;
  /** Day the order was placed: a printed date or a `datetime` attribute. */
  placed: string | null;
  promised: string | null;
  total: string | null;
  items: RawItem[];
  shipments: RawShipment[];
  /** For each field found, which of the recipe's ways found it; 0 is the first. Counted to see recipes age. */
  ways: Partial<Record<string, number>>;
}

export interface RawItem {
  name: string;
  quantity: string | null;
}

export interface RawShipment {
  carrier: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  /** State of this shipment alone, where the shop shows one (Odoo, Shopware, Amazon). */
  label: string | null;
  code: string | null;
}

/** One page, read and not yet interpreted. */
export interface RawPage {
  url: string;
  page: PageKind;
  /** `prestashop` …, `structured-data`, `generic`, `taught`; `null` when nothing was recognised. */
  platform: string | null;
  /** Language of the page, `fr`, from `<html lang>`. */
  language: string | null;
  /** What tells this customer's account from another one in the same shop. Hashed before it is stored. */
  account: string | null;
  /** The shop says that this order does not exist. */
  notFound: boolean;
  orders: RawOrder[];
}

/** What a reader in the page gives: the texts, and where they stand. */
export interface ExtractedPage {
  raw: RawPage;
  /** `places[i]` is the element beside which the badge of `raw.orders[i]` goes: its label, else its reference. */
  places: (Element | null)[];
}

export interface Item {
  name: string;
  quantity: number | null;
}

export interface Shipment {
  /** Carrier's name as people say it (`Colissimo`), or `null`: digits alone never name one. */
  carrier: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
}

/** One order as a page shows it, understood. `null` is "not shown here", never "none". */
export interface OrderReading {
  platformId: string | null;
  reference: string | null;
  /** Absolute address without session tokens. */
  url: string | null;
  status: Status | null;
  rawLabel: string | null;
  code: string | null;
  /** All words and codes the status was read from (order, payment, parcels), normalised: the same again is no news. */
  stateWords: string;
  placedOn: Day | null;
  promisedOn: Day | null;
  /** As the shop prints it: `1 238,16 €`. */
  total: string | null;
  items: Item[];
  shipments: Shipment[];
}

/** Order of day and month in a shop's all-digit dates, learned from its unambiguous ones. */
export type DateOrder = 'dmy' | 'mdy';

/** One page, understood. */
export interface PageReading {
  url: string;
  page: PageKind;
  platform: string | null;
  /** There is a recipe for this shop, and it was not what saw the orders. */
  ownTheme: boolean;
  language: string | null;
  /** Mark of the account (`accountMark`), never its name. */
  account: string | null;
  notFound: boolean;
  orders: OrderReading[];
  /** What this page's own dates prove about the shop's date order, if anything. */
  dateOrder: DateOrder | null;
}
