import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Bookmark } from '../dossier/bookmark.ts';
import { recheckBefore } from '../dossier/recheck.ts';
import { followedOrders } from '../orders/order-store.ts';
import { allSuppliers } from '../orders/supplier-store.ts';
import { allPartners } from '../partners/partner-store.ts';
import type { HandSheet } from './hand-sheet.ts';
import type { PileEntry } from './pile-entry.ts';

/** Everything the pile is made of, as it is stored. */
export type PileRows = Awaited<ReturnType<typeof readPileRows>>;

/** @param recheckMonths the owner's setting: sources unseen for so long are old; `null`: none ever is */
export async function readPileRows(db: AppDatabase, at: Instant, recheckMonths: number | null) {
  const [orders, suppliers, partners, handMade, entries, changed, old] = await Promise.all([
    followedOrders(db),
    allSuppliers(db),
    allPartners(db),
    openHandSheets(db),
    allEntries(db),
    changedBookmarks(db),
    recheckMonths === null ? null : oldSources(db, recheckBefore(at, recheckMonths)),
  ]);
  const about = await bookmarksAbout(db, handMade, entries);
  return { orders, suppliers, partners, handMade, entries, bookmarks: [...changed, ...about], old };
}

/** Neither done nor deleted. */
export async function openHandSheets(db: AppDatabase): Promise<HandSheet[]> {
  // A filter inside the query sees rows before they are made sound.
  const all = await db.sheets.toArray();
  return all.filter(({ doneAt, deletedAt }) => doneAt === null && deletedAt === null);
}

/** One sheet of the owner's hand, in any state. */
export function handSheetById(db: AppDatabase, id: string): Promise<HandSheet | undefined> {
  return db.sheets.get(id);
}

export function allEntries(db: AppDatabase): Promise<PileEntry[]> {
  return db.pileEntries.toArray();
}

function changedBookmarks(db: AppDatabase): Promise<Bookmark[]> {
  return db.bookmarks
    .where('check.seen.outcome')
    .anyOf(['amended', 'repealed', 'moved'])
    .and(({ deletedAt }) => deletedAt === null)
    .toArray();
}

/** The bookmarks that sheets are or were about. */
async function bookmarksAbout(
  db: AppDatabase,
  handMade: HandSheet[],
  entries: PileEntry[],
): Promise<Bookmark[]> {
  const open = entries.filter(({ leftAt }) => leftAt === null);
  const ids = [...handMade, ...open].flatMap(({ thing }) => (thing?.kind === 'bookmark' ? [thing.id] : []));
  const found = await db.bookmarks.bulkGet([...new Set(ids)]);
  return found.filter((bookmark) => bookmark !== undefined).filter(({ deletedAt }) => deletedAt === null);
}

/** Sources unseen for too long. */
export interface OldSources {
  count: number;
  /** When the first and the last of them was kept. */
  first: Instant;
  last: Instant;
}

/** As `toRecheck` says, by the indexes alone: a dossier of ten thousand is not read at every change. */
async function oldSources(db: AppDatabase, before: Instant): Promise<OldSources | null> {
  const { bookmarks } = db;
  const [kept, seen, archived, deleted] = await Promise.all([
    bookmarks.where('savedAt').belowOrEqual(before).primaryKeys(),
    bookmarks.where('check.seen.at').above(before).primaryKeys(),
    bookmarks.where('archivedAt').above(-Infinity).primaryKeys(),
    bookmarks.where('deletedAt').above(-Infinity).primaryKeys(),
  ]);
  const others = new Set([...seen, ...archived, ...deleted]);
  const old = kept.filter((id) => !others.has(id));
  const [first, last] = await bookmarks.bulkGet([old[0] ?? '', old.at(-1) ?? '']);
  return first && last ? { count: old.length, first: first.savedAt, last: last.savedAt } : null;
}
