import browser from 'webextension-polyfill';
import type { Drawer } from './backup/kept-tables.ts';
import type { RestoreRequest } from './backup/restore.ts';
import type { SavedPiece } from './backup/saved-state.ts';
import type { Day, Instant } from './dates/day.ts';
import type { BookmarkChanges } from './dossier/edit-bookmarks.ts';
import type { FolderChanges, FolderToAdd } from './dossier/folder-service.ts';
import type { ImportPart } from './dossier/import/import-parts.ts';
import type { BeforeMerge } from './dossier/merge-bookmarks.ts';
import type { ReferencesOfPage } from './dossier/page-references.ts';
import type { NewIds, Saved } from './dossier/save-bookmark.ts';
import { ask } from './message-envelope.ts';
import type { BadgeView } from './orders/badge-view.ts';
import type { OrderChanges } from './orders/edit-order.ts';
import type { HandMadeOrder } from './orders/follow-orders.ts';
import type { PageAtHand } from './orders/page-at-hand.ts';
import type { RawPage } from './orders/reading/page-reading.ts';
import type { Recipe } from './orders/reading/recipe.ts';
import type { Teaching } from './orders/reading/teach.ts';
import type { Status } from './orders/status.ts';
import type { SupplierChanges } from './orders/supplier-service.ts';
import type { VisitBrief } from './orders/visit-brief.ts';
import type { AskedCall, PartnerChanges } from './partners/partner.ts';
import type { ListEntry } from './partners/partner-lists.ts';
import type { PartnerToAdd } from './partners/partner-service.ts';
import type { HandSheetDetails } from './pile/hand-sheet.ts';
import type { LaterChoice } from './pile/later-until.ts';
import type { HandSheetToAdd } from './pile/pile-service.ts';
import { replyError } from './reply-error.ts';
import type { Repaired } from './safety/repair.ts';
import type { Settings } from './settings.ts';

/** Asks the background from an extension page. Content scripts have `sendFromPage`, which brings no polyfill. */
export function sendMessage<Name extends keyof PageMessages>(
  name: Name,
  ...args: Parameters<PageMessages[Name]>
): Promise<ReturnType<PageMessages[Name]>> {
  return ask((envelope) => browser.runtime.sendMessage(envelope), name, args, replyError);
}

/**
 * What extension pages (popup, desk) may ask of the background. Arguments and results are plain data.
 * Every one is idempotent: a message whose answer was lost is sent again once.
 */
export interface PageMessages {
  /** Reads the tab by `activeTab`, updates known orders, says which of the page's orders are not followed. */
  'page.read': (tabId: number) => PageAtHand;
  /** What the tab's page refers to, and what is selected in it. By `activeTab`; nothing is kept. */
  'page.references': (tabId: number) => ReferencesOfPage;
  /** Follows orders of the tab last read, by key; all of them when `keys` is null. */
  'orders.follow': (tabId: number, keys: string[] | null) => string[];
  'orders.add': (order: HandMadeOrder) => string;
  /** One order, or all that are selected. */
  'orders.edit': (orderIds: string[], changes: OrderChanges) => void;
  /** The owner received all or part of it. `null` takes it back. */
  'orders.received': (orderId: string, received: { on: Day; all: boolean } | null) => void;
  'orders.delete': (orderIds: string[]) => void;
  'orders.restore': (orderIds: string[]) => void;
  /** "This supplier's words X mean Y", from now on and for the orders that show them now. */
  'orders.correct': (orderId: string, status: Status) => void;
  'suppliers.edit': (supplierId: string, changes: SupplierChanges) => void;
  /** Takes a correction back; the orders that show these words are understood by the lexicon again. */
  'suppliers.uncorrect': (supplierId: string, label: string) => void;
  /** Takes in locators from a file (checked with `parseRecipe`), or forgets what was taught. */
  'suppliers.teach': (supplierId: string, recipe: Recipe | null) => void;
  /** Deletes the supplier, its orders, history and permission. */
  'suppliers.forget': (supplierId: string) => void;
  /** The shop moved to another domain: orders and history go along. */
  'suppliers.move': (supplierId: string, toOrigin: string) => void;
  /** Looks now: one order, one supplier, or everything that is due when both are null. */
  'checks.now': (target: { orderId: string } | { supplierId: string } | null) => void;
  /** One partner from the form, or all of a file. */
  'partners.add': (partners: PartnerToAdd[]) => void;
  'partners.edit': (partnerId: string, changes: PartnerChanges) => void;
  /** Into a list as it is by then; `at`: its place among the others, `null` behind them. */
  'partners.addEntry': (partnerId: string, added: ListEntry, at: number | null) => void;
  'partners.removeEntry': (partnerId: string, removed: ListEntry) => void;
  'partners.delete': (partnerIds: string[]) => void;
  'partners.restore': (partnerIds: string[]) => void;
  /** The owner's own order, first to last. */
  'partners.arrange': (partnerIds: string[]) => void;
  /** The owner means to call them: a sheet on the pile once they can be reached. `null` takes it back. */
  'partners.call': (partnerId: string, intention: AskedCall | null) => void;
  /** Saves the tab's page, with what is selected in it, into a folder; `null`: the last used. */
  'dossier.save': (tabId: number, ids: NewIds, folderId: string | null) => Saved;
  /** Takes a save back. */
  'dossier.undo': (saved: Saved) => void;
  /** One bookmark, or all that are selected. */
  'dossier.edit': (bookmarkIds: string[], changes: BookmarkChanges) => void;
  /** The others' quotes, tags and notes go to the first; they are deleted, with undo. */
  'dossier.merge': (intoId: string, fromIds: string[]) => void;
  /** Takes a merge back: what the first said before comes with the question. */
  'dossier.unmerge': (intoId: string, fromIds: string[], before: BeforeMerge) => void;
  'dossier.delete': (bookmarkIds: string[]) => void;
  'dossier.restore': (bookmarkIds: string[]) => void;
  'dossier.editQuote': (bookmarkId: string, quoteId: string, changes: { note: string }) => void;
  'dossier.deleteQuote': (bookmarkId: string, quoteId: string) => void;
  'dossier.restoreQuote': (bookmarkId: string, quoteId: string) => void;
  'dossier.addFolder': (folder: FolderToAdd) => void;
  'dossier.editFolder': (folderId: string, changes: FolderChanges) => void;
  /** The owner's own order, first to last. */
  'dossier.arrangeFolders': (folderIds: string[]) => void;
  /** With all that lies in them. */
  'dossier.deleteFolders': (folderIds: string[]) => void;
  'dossier.restoreFolders': (folderIds: string[]) => void;
  /** Lays a part of an import aside, under an id made by whoever asks; nothing is kept yet. */
  'dossier.stageImport': (importId: string, part: number, content: ImportPart) => void;
  /** Keeps all that many parts at once, or nothing. Answers how many bookmarks came. */
  'dossier.takeImport': (importId: string, parts: number, fileName: string) => number;
  'dossier.undoImport': (importId: string) => void;
  /** Lays example rows on the desk, or takes exactly those away again. */
  'example.fill': () => void;
  'example.empty': () => void;
  /** The bookmark of the tab's page, after comparing the two; `null` where the page is not kept. */
  'dossier.look': (tabId: number) => string | null;
  /** Fetches the page and compares it. A site that is not granted is looked at as soon as it is. */
  'dossier.check': (bookmarkId: string) => 'checked' | 'not-granted';
  /** "This is now what I keep": what the look at that instant found. The former text stays. */
  'dossier.keepFound': (bookmarkId: string, seenAt: Instant) => void;
  /** Highlights the bookmark's quotes in the tab's page; answers the ids of those that are there exactly. */
  'dossier.highlight': (tabId: number, bookmarkId: string) => string[];
  /** Opens the page in a tab with its quotes highlighted, where its site is granted; else at its first quote. */
  'dossier.openMarked': (bookmarkId: string) => void;
  /** Puts the text back that gave way at that instant. */
  'dossier.keepEarlier': (bookmarkId: string, at: Instant) => void;
  /** Puts what the owner wrote on the pile. */
  'pile.add': (sheet: HandSheetToAdd) => void;
  'pile.edit': (handSheetId: string, changes: Partial<HandSheetDetails>) => void;
  'pile.delete': (handSheetIds: string[]) => void;
  'pile.restore': (handSheetIds: string[]) => void;
  /** Sheets as they are on the pile now (`Sheet.id`) are done; `false` takes it back. */
  'pile.done': (sheetIds: string[], done: boolean) => void;
  /** Puts them aside; `null`: back on the pile. */
  'pile.later': (sheetIds: string[], later: LaterChoice | null) => void;
  /** The owner asked, and waits for the answer; `false`: it waits for the owner again. */
  'pile.turn': (sheetIds: string[], turned: boolean) => void;
  'settings.save': (changes: Partial<Settings>) => void;
  /** Puts some rows of a backup beside what is in use; `backup.restore` then brings them in. */
  'backup.stage': (piece: SavedPiece) => void;
  /** Brings a staged backup in, or goes back to a restore point: all of it or nothing. */
  'backup.restore': (request: RestoreRequest) => void;
  /** Empties a drawer; `pointId`, made by whoever asks, is where to go back to. */
  'backup.empty': (drawer: Drawer, pointId: string) => void;
  /** A file was handed over to the browser's downloads. */
  'backup.saved': () => void;
  /** A file every week, by itself, from now on. */
  'backup.weekly': (weekly: boolean) => void;
  /** Makes the database open again: by itself, or emptied by force. */
  'safety.repair': () => Repaired;
  /** The owner goes on with what is there: what is kept outside follows it again. */
  'safety.accept': () => void;
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
  /**
   * What the page shows. One answer per `page.orders`, in their order; `null` where the order is not followed.
   * `again`: it was told before and has not changed, only badges are wanted. A page that stays open grows old, and
   * telling it twice must not count as seeing it twice.
   */
  'visit.read': (page: RawPage, again: boolean) => (BadgeView | null)[];
  /**
   * "I have no recipe": the background injects the full reader beside, which leaves the places of its orders there
   * (`takePlaces`). Answers as `visit.read` does.
   */
  'visit.look': (again: boolean) => (BadgeView | null)[];
  /** What the owner pointed at. */
  'teach.pointed': (page: RawPage, recipe: Recipe) => void;
}
