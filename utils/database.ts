import { Dexie, type EntityTable, type Table } from 'dexie';
import type { SavedPiece, SavedState } from './backup/saved-state.ts';
import { DATABASE_NAME } from './database-name.ts';
import type { Bookmark, EarlierText, Folder, PageText } from './dossier/bookmark.ts';
import type { StagedPart, TakenImport } from './dossier/import/taken-imports.ts';
import type {
  IdsRow,
  IndexedBookmark,
  IndexState,
  SegmentRow,
  WordsRow,
} from './dossier/search/index-rows.ts';
import type { SearchDocument } from './dossier/search/search-document.ts';
import { soundBookmark } from './dossier/sound-bookmark.ts';
import { soundFolder } from './dossier/sound-folder.ts';
import type { Check, Order, OrderEvent } from './orders/order.ts';
import { soundOrder } from './orders/sound-order.ts';
import { soundSupplier } from './orders/sound-supplier.ts';
import type { Supplier } from './orders/supplier.ts';
import type { Partner } from './partners/partner.ts';
import { soundPartner } from './partners/sound-partner.ts';
import { type HandSheet, soundHandSheet } from './pile/hand-sheet.ts';
import { type PileEntry, soundEntry } from './pile/pile-entry.ts';
import { type Stamp, stampWrites } from './safety/stamp-writes.ts';

/** A look at one order, kept apart from its events: many, dull, and trimmed. */
export interface StoredCheck extends Check {
  orderId: string;
}

/**
 * Everything the product keeps. The name is a parameter so that each test has a database of its own.
 * Rows are read as their types promise, whatever is stored. The product opens it with `openDatabase()`: only that evaluates Dexie, and only when it is needed.
 */
export class AppDatabase extends Dexie {
  declare suppliers: EntityTable<Supplier, 'id'>;
  declare orders: EntityTable<Order, 'id'>;
  declare orderEvents: EntityTable<OrderEvent, 'id'>;
  /** By order and time: the same look recorded twice is one row. */
  declare checks: Table<StoredCheck, [orderId: string, at: number]>;

  declare partners: EntityTable<Partner, 'id'>;

  declare folders: EntityTable<Folder, 'id'>;
  declare bookmarks: EntityTable<Bookmark, 'id'>;
  declare pageTexts: EntityTable<PageText, 'bookmarkId'>;
  declare earlierTexts: Table<EarlierText, [bookmarkId: string, at: number]>;

  /** Imports under way, part by part, and what the last ones brought. */
  declare importParts: Table<StagedPart | TakenImport, [importId: string, part: number]>;

  /** The search's index: all of it can be made anew from the bookmarks. */
  declare searchBookmarks: EntityTable<IndexedBookmark, 'bookmarkId'>;
  declare searchDocuments: EntityTable<SearchDocument, 'bookmarkId'>;
  declare searchSegments: EntityTable<SegmentRow, 'segment'>;
  declare searchIds: EntityTable<IdsRow, 'block'>;
  declare searchWords: Table<WordsRow, [bucket: string, segment: number]>;
  declare searchState: EntityTable<IndexState, 'id'>;

  /** Earlier states to go back to, and a backup on its way in. */
  declare savedStates: EntityTable<SavedState, 'id'>;
  declare savedPieces: Table<SavedPiece, [stateId: string, number: number]>;

  /** What the owner wrote on the pile. */
  declare sheets: EntityTable<HandSheet, 'id'>;
  /** Each time that something was on the pile, and what the owner said of it. */
  declare pileEntries: EntityTable<PileEntry, 'id'>;

  /** Which database this is, and how often it was written: counted by itself. */
  declare stamps: EntityTable<Stamp, 'id'>;

  constructor(name = DATABASE_NAME) {
    super(name);
    this.version(1).stores({
      suppliers: 'id, [origin+shopPath], nextCheckAt',
      orders: 'id, supplierId, deletedAt',
      orderEvents: 'id, [orderId+at], at',
      checks: '[orderId+at]',
    });
    this.version(2).stores({ partners: 'id, position, deletedAt' });
    this.version(3).stores({
      folders: 'id, position, deletedAt',
      bookmarks: 'id, url, canonicalUrl, folderId, deletedAt, savedAt',
      pageTexts: 'bookmarkId',
    });
    this.version(4).stores({
      bookmarks: 'id, url, canonicalUrl, folderId, deletedAt, savedAt, *tags',
      searchBookmarks: 'bookmarkId, number',
      searchDocuments: 'bookmarkId',
      searchSegments: 'segment',
      searchNames: 'segment',
      searchBuckets: '[segment+bucket]',
      searchState: 'id',
    });
    this.version(5).stores({ savedStates: 'id, at', savedPieces: '[stateId+number]' });
    this.version(6).stores({ importParts: '[importId+part], at' });
    this.version(7).stores({ earlierTexts: '[bookmarkId+at]' });
    // The words of all segments lie together: a search asks once for each bucket.
    this.version(8).stores({
      searchNames: null,
      searchBuckets: null,
      searchIds: 'block',
      searchWords: '[bucket+segment]',
    });
    // The newest of one folder, without reading the others.
    this.version(9).stores({
      bookmarks: 'id, url, canonicalUrl, folderId, [folderId+savedAt], deletedAt, savedAt, *tags',
    });
    this.version(10).stores({
      sheets: 'id, deletedAt',
      pileEntries: 'id',
      bookmarks:
        'id, url, canonicalUrl, folderId, [folderId+savedAt], deletedAt, savedAt, *tags, archivedAt, check.seen.at, check.seen.outcome',
    });
    this.version(11).stores({ stamps: 'id' });
    this.use(stampWrites);
    // Asked for by an id that is not there, the hook is given nothing.
    this.suppliers.hook('reading', (row: object | undefined) => row && soundSupplier(row));
    this.orders.hook('reading', (row: object | undefined) => row && soundOrder(row));
    this.partners.hook('reading', (row: object | undefined) => row && soundPartner(row));
    this.folders.hook('reading', (row: object | undefined) => row && soundFolder(row));
    this.bookmarks.hook('reading', (row: object | undefined) => row && soundBookmark(row));
    this.sheets.hook('reading', (row: object | undefined) => row && soundHandSheet(row));
    this.pileEntries.hook('reading', (row: object | undefined) => row && soundEntry(row));
  }
  /** To be named, with `pageTexts`, in every transaction that writes bookmarks. */
  get indexTables(): Table[] {
    return [
      this.searchBookmarks,
      this.searchDocuments,
      this.searchSegments,
      this.searchIds,
      this.searchWords,
      this.searchState,
    ];
  }
}
