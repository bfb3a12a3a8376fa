import type { VNode } from 'preact';
import type { OrderActions } from '../../../components/orders/order-actions.ts';
import type { Now } from '../../../components/orders/order-words.ts';
import type { SheetDeeds } from '../../../components/pile/sheet-actions.ts';
import type { Rank } from '../../../utils/match-fields.ts';
import type { OrderView } from '../../../utils/orders/order-view.ts';
import type { PartnerSnapshot } from '../../../utils/partners/partner-snapshot.ts';
import type { PileOrder } from '../../../utils/pile/pile-records.ts';
import type { Sheet } from '../../../utils/pile/sheet.ts';
import type { Lead } from '../../../utils/search/suggestion.ts';
import type { Texts } from '../../../utils/texts/texts.ts';
import type { FoundInDossier } from '../dossier/live-search.ts';
import type { Act } from '../use-order-actions.ts';
import type { FoundActions } from './use-found-actions.ts';

/** Everything the popup searches, as far as it is read. */
export interface Kept {
  orders: OrderView[];
  /** The orders' records, once the database has answered: every item and every parcel. */
  records: ReadonlyMap<string, PileOrder> | null;
  partners: PartnerSnapshot | null;
  sheets: Sheet[];
  /** What the dossier's own search found. */
  bookmarks: FoundInDossier | null;
  actions: FoundActions | null;
}

/** What is found, and how to draw it. */
export interface FoundThing {
  key: string;
  kind: keyof Texts['search']['kinds'];
  rank: Rank;
  /** Of those found as well, it comes last: the archive. */
  last: boolean;
  leadsTo: Place;
  draw: (means: Means) => VNode;
}

/** What a search has found, so far. */
export interface Findings {
  /** The best first. */
  things: FoundThing[];
  /** How many bookmarks were found, with those that are not among the things. */
  bookmarks: number;
  /** How many bookmarks were not looked at: the search's index is being made. */
  unsearched: number;
  /** The dossier could not be searched. */
  failed: boolean;
  /** Whether all that can be looked at was. */
  isRead: boolean;
}

/** A place of the desk, or the drawer that is nearer. */
export type Place = Extract<Lead, { place: string }>;

/** What lines are drawn with, and what they do. */
export interface Means {
  now: Now;
  actions: OrderActions;
  act: Act;
  deeds: SheetDeeds;
  go: (to: Place) => void;
}

/** Finds the things of one kind, in the order its lists show them. */
export type Finder = (kept: Kept, typed: string, texts: Texts) => FoundThing[];
