import type { SavedPiece, SavedState } from '../../utils/backup/saved-state.ts';
import type { Bookmark, Folder, PageText } from '../../utils/dossier/bookmark.ts';
import type { StagedPart, TakenImport } from '../../utils/dossier/import/taken-imports.ts';
import type { IndexState } from '../../utils/dossier/search/index-rows.ts';
import type { Order, OrderEvent } from '../../utils/orders/order.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import type { Partner } from '../../utils/partners/partner.ts';
import type { HandSheet } from '../../utils/pile/hand-sheet.ts';
import type { PileEntry } from '../../utils/pile/pile-entry.ts';

/** The tables that tests look into. */
export interface Tables {
  orders: Order;
  suppliers: Supplier;
  orderEvents: OrderEvent;
  checks: { orderId: string };
  partners: Partner;
  folders: Folder;
  bookmarks: Bookmark;
  pageTexts: PageText;
  savedStates: SavedState;
  savedPieces: SavedPiece;
  sheets: HandSheet;
  pileEntries: PileEntry;
  importParts: StagedPart | TakenImport;
  searchState: IndexState;
}

// Both functions run inside an extension page: they know nothing but their arguments, and none of our code.

/** Every stored row of a table. */
export function readRows<Row>(table: string): Promise<Row[]> {
  return new Promise<Row[]>((resolve, reject) => {
    const opening = indexedDB.open('sous-main');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      if (!db.objectStoreNames.contains(table)) return resolve([]);
      const reading = db.transaction(table).objectStore(table).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        db.close();
        resolve(reading.result);
      };
    };
  });
}

/** Writes rows as they are. */
export function writeRows({ table, rows }: { table: string; rows: unknown[] }): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('sous-main');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction(table, 'readwrite');
      for (const row of rows) writing.objectStore(table).put(row);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}

/** Whether our code has made the database already. */
export async function isDatabaseMade(): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === 'sous-main');
}
