import type { ReadBackup } from '../backup/read-backup.ts';
import { soundBookmark } from '../dossier/sound-bookmark.ts';
import { soundOrder } from '../orders/sound-order.ts';
import { soundSupplier } from '../orders/sound-supplier.ts';
import { inOwnOrder } from '../partners/partner-store.ts';
import { soundPartner } from '../partners/sound-partner.ts';
import { soundHandSheet } from '../pile/hand-sheet.ts';
import { soundEntry } from '../pile/pile-entry.ts';
import type { PileRows } from '../pile/pile-store.ts';

/** What the pile and the lists of orders are made of, out of what is kept outside the database. */
export function keptPileRows({ rows }: ReadBackup): PileRows {
  const of = <Row>(table: string, sound: (row: object) => Row) => (rows.get(table) ?? []).map(sound);
  const isThere = ({ deletedAt }: { deletedAt: number | null }) => deletedAt === null;
  return {
    orders: of('orders', soundOrder).filter(isThere),
    suppliers: of('suppliers', soundSupplier),
    partners: inOwnOrder(of('partners', soundPartner).filter(isThere)),
    handMade: of('sheets', soundHandSheet).filter((sheet) => isThere(sheet) && sheet.doneAt === null),
    entries: of('pileEntries', soundEntry),
    bookmarks: of('bookmarks', soundBookmark).filter(isThere),
    // When a source was seen last is not urgent enough to be reckoned without its indexes.
    old: null,
  };
}
