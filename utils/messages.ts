import type { Day, Instant } from './dates/day.ts';
import type { Item, PageReading, RawPage } from './orders/reading/page-reading.ts';
import type { Recipe } from './orders/reading/recipe.ts';
import type { Status } from './orders/status.ts';
import type { Settings } from './settings.ts';

/**
 * What extension pages (popup, desk) may ask of the background. Arguments and results are plain data.
 * Every one is idempotent: a message whose answer was lost is sent again once.
 */
export interface PageMessages {
  /** Reads the tab by `activeTab`, updates known orders, says which of the page's orders are not followed. */
  'page.read': (tabId: number) => PageAtHand;
  /** Follows orders of the tab last read, by key; all of them when `keys` is null. */
  'orders.follow': (tabId: number, keys: string[] | null) => string[];
  'orders.add': (order: HandMadeOrder) => string;
  'orders.edit': (orderId: string, changes: OrderChanges) => void;
  /** The owner received all or part of it. `null` takes it back. */
  'orders.received': (orderId: string, received: { on: Day; all: boolean } | null) => void;
  'orders.delete': (orderIds: string[]) => void;
  'orders.restore': (orderIds: string[]) => void;
  /** "This supplier's words X mean Y", from now on and for the orders that show them now. */
  'orders.correct': (orderId: string, status: Status) => void;
  'suppliers.edit': (supplierId: string, changes: SupplierChanges) => void;
  /** Deletes the supplier, its orders, history and permission. */
  'suppliers.forget': (supplierId: string) => void;
  /** The shop moved to another domain: orders and history go along. */
  'suppliers.move': (supplierId: string, toOrigin: string) => void;
  /** Looks now: one order, one supplier, or everything that is due when both are null. */
  'checks.now': (target: { orderId: string } | { supplierId: string } | null) => void;
  'settings.save': (settings: Settings) => void;
  /** Starts pointing in the tab; the result comes back through `teach.current`. */
  'teach.start': (tabId: number) => void;
  'teach.current': () => Teaching | null;
  'teach.save': (teaching: Teaching) => void;
  'teach.cancel': () => void;
  /** The page at hand as markup with everything personal taken out. */
  'page.diagnose': (tabId: number) => string;
}

/** What a content script may ask. It lives in a page: its origin, tab and every byte are checked. */
export interface ContentMessages {
  /** "I stand on this page": what to read it with and how badges speak, or null to stay quiet. */
  'visit.start': (url: string) => VisitBrief | null;
  /** What the page shows. Answers with the badges to draw. */
  'visit.read': (page: RawPage) => BadgeView[];
  /** What the owner pointed at. */
  'teach.pointed': (page: RawPage, recipe: Recipe) => void;
}

export interface VisitBrief {
  /** The supplier's recipe, or null: the full reader is injected beside and does the reading. */
  recipe: Recipe | null;
  language: string;
}

/** A badge, ready to draw: the content script has no dictionary. */
export interface BadgeView {
  /** The order's key within its supplier, to find its place in the page. */
  key: string;
  tone: Tone;
  icon: string;
  /** Strong part: the status or lateness. */
  word: string;
  /** Since when, promised when. */
  detail: string;
  /** When it was last checked. */
  freshness: string;
}

export type Tone = 'late' | 'waiting' | 'moving' | 'done' | 'unknown';

/** What the popup shows about the tab in front. */
export interface PageAtHand {
  reading: PageReading | null;
  /** Why it cannot be read: the browser's own pages, a store, a file. */
  unreadable: string | null;
  supplierId: string | null;
  /** Keys of the page's orders that are followed, with their ids. */
  followed: Record<string, string>;
  /** Match pattern to ask permission for, `https://shop.example/*`, and whether it is granted. */
  site: { origin: string; granted: boolean } | null;
}

export interface HandMadeOrder {
  supplierId: string | null;
  supplierName: string;
  reference: string | null;
  url: string | null;
  status: Status;
  placedOn: Day | null;
  promisedOn: Day | null;
  total: string | null;
  items: Item[];
  note: string;
}

/** Only what is given changes. */
export interface OrderChanges {
  promisedOn?: Day | null;
  note?: string;
  paused?: boolean;
  archived?: boolean;
  /** Hand-made orders only. */
  status?: Status;
}

export interface SupplierChanges {
  name?: string;
  paused?: boolean;
  tabAllowed?: boolean;
}

/** What was pointed at on an unknown shop, to be confirmed in an extension page. */
export interface Teaching {
  tabId: number;
  at: Instant;
  page: RawPage;
  recipe: Recipe;
}
