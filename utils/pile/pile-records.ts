import type { BackupAge } from '../backup/backup-log.ts';
import type { Day, Instant } from '../dates/day.ts';
import type { Bookmark } from '../dossier/bookmark.ts';
import type { Order } from '../orders/order.ts';
import type { OrderView } from '../orders/order-view.ts';
import type { SignedOutSupplier } from '../orders/signed-out.ts';
import type { Supplier } from '../orders/supplier.ts';
import type { DueCall } from '../partners/due-calls.ts';
import type { Partner } from '../partners/partner.ts';
import type { HandSheet } from './hand-sheet.ts';

/** An order with what every list shows of it. */
export interface PileOrder {
  order: Order;
  view: OrderView;
}

/** Everything that sheets are derived from, read at one time. */
export interface PileRecords {
  at: Instant;
  /** On the owner's calendar. */
  today: Day;
  zone: string;
  /** By id, in the order lists show them; without deleted ones. */
  orders: ReadonlyMap<string, PileOrder>;
  suppliers: ReadonlyMap<string, Supplier>;
  signedOut: SignedOutSupplier[];
  /** Ids of suppliers whose site the browser does not let us look at. */
  notGranted: ReadonlySet<string>;
  /** Whom the owner means to call and can. */
  calls: DueCall[];
  /** Until when each partner can be reached, of those who can now. */
  reachable: ReadonlyMap<string, Instant>;
  /** By id; without deleted ones. */
  partners: ReadonlyMap<string, PilePartner>;
  /** Those that changed or are to be looked at again, and those that sheets are about; by id, without deleted ones. */
  bookmarks: ReadonlyMap<string, Bookmark>;
  oldBookmarks: OldBookmarks | null;
  backup: BackupAge;
  /** Open ones: neither done nor deleted. */
  handMade: HandSheet[];
}

export type PilePartner = Pick<Partner, 'name' | 'ways' | 'call'>;

/** Sources that were not looked at for too long, and when the first and the last of them were. */
export interface OldBookmarks {
  count: number;
  first: Day;
  last: Day;
}
