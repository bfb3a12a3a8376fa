import type { Instant } from '../dates/day.ts';
import type { DateOrder } from './reading/page-reading.ts';
import type { Recipe } from './reading/recipe.ts';
import type { Status } from './status.ts';

/** A shop where the owner orders: an origin, and the shop's path on a host that many shops share. */
export interface Supplier {
  id: string;
  name: string;
  /** `https://shop.example`; empty for a supplier without a site (a phone order). */
  origin: string;
  /** `/shop-name/` on a shared host, else `/`. */
  shopPath: string;
  platform: string | null;
  /** Its pages look unlike its platform's: only the full reader sees orders on them. */
  ownTheme: boolean;
  /** The list page that serves all orders in one request, without session tokens. */
  listUrl: string | null;
  /** What the owner taught by pointing, as data in the recipe grammar. */
  taught: Recipe | null;
  /** Corrections by the owner: normalised label (see `normaliseLabel`) → status. */
  corrections: Record<string, Status>;
  dateOrder: DateOrder | null;
  /** The owner allows an inactive tab to be opened for pages that need JavaScript. */
  tabAllowed: boolean;
  paused: boolean;
  /** Next background look at this supplier; `null` when nothing is due. */
  nextCheckAt: Instant | null;
  lastCheckAt: Instant | null;
  /** How many checks in a row could not see; doubles the wait. */
  failures: number;
  addedAt: Instant;
}

/** Of which nothing is known yet, nor when it was added. */
export const BLANK_SUPPLIER: Supplier = {
  id: '',
  name: '',
  origin: '',
  shopPath: '/',
  platform: null,
  ownTheme: false,
  listUrl: null,
  taught: null,
  corrections: {},
  dateOrder: null,
  tabAllowed: false,
  paused: false,
  nextCheckAt: null,
  lastCheckAt: null,
  failures: 0,
  addedAt: 0,
};
