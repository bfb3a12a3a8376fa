import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Bookmark, Folder, Quote } from './bookmark.ts';
import { bookmarkOfPage, textOf } from './bookmark-store.ts';
import { deleteBookmarks, deleteQuote } from './delete-bookmarks.ts';
import { folderToSaveIn } from './folder-service.ts';
import { isSameQuote, placeQuote } from './place-quote.ts';
import { indexBookmarks } from './search/index-bookmarks.ts';

/** Ids of what a save may bring, made by whoever asks: a message sent twice saves once. */
export interface NewIds {
  bookmarkId: string;
  quoteId: string;
}

/** What came of saving: a page of its own, a quote more on one that was there, or nothing that was not there before. */
export interface Saved {
  what: 'page' | 'quote' | 'known';
  bookmarkId: string;
  /** The quote that was saved, or that was there already; `null` where nothing was selected. */
  quoteId: string | null;
  folderId: string;
}

/** A page as it was just taken, with at most one quote, and its readable text. */
export interface TakenPage {
  bookmark: Bookmark;
  text: string | null;
}

/**
 * Keeps a page. One that is kept already gets the quote, and what could not be read of it before; everything else it
 * says stays as it was first read. Ids are made by whoever asks: the same save arriving twice is one, even if it was
 * undone in between.
 */
export async function saveBookmark(db: AppDatabase, taken: TakenPage): Promise<Saved> {
  const { bookmark } = taken;
  return db.transaction('rw', [db.bookmarks, db.pageTexts, db.folders, ...db.indexTables], async () => {
    const kept = (await db.bookmarks.get(bookmark.id)) ?? (await bookmarkOfPage(db, bookmark));
    const { id: bookmarkId, folderId } = kept ?? bookmark;
    const quote = await placedIn(db, bookmarkId, taken);
    if (!kept) {
      await db.bookmarks.add(bookmark);
      await keepText(db, bookmarkId, taken.text);
    } else if (kept.deletedAt === null) {
      await addTo(db, kept, taken, quote);
    }
    await indexBookmarks(db, [bookmarkId]);
    await db.folders.update(folderId, { usedAt: bookmark.savedAt });
    return { ...whatItWas(kept, bookmark, quote), bookmarkId, folderId };
  });
}

/**
 * Keeps a page in the folder that was chosen, the last used one or the first (`folderToSaveIn`): that one is made along
 * with it, or not at all.
 */
export async function saveInFolder(
  db: AppDatabase,
  { bookmark, text }: TakenPage,
  { folderId, name }: { folderId: string | null; name: string },
): Promise<Saved & { folder: Folder }> {
  return db.transaction('rw', [db.bookmarks, db.pageTexts, db.folders, ...db.indexTables], async () => {
    const chosen = await folderToSaveIn(db, folderId, { name, at: bookmark.savedAt });
    const saved = await saveBookmark(db, { bookmark: { ...bookmark, folderId: chosen.id }, text });
    return { ...saved, folder: (await db.folders.get(saved.folderId)) ?? chosen };
  });
}

/** Takes the last save back: what it brought is deleted, with undo as always; what was there before stays. */
export async function undoSave(db: AppDatabase, saved: Saved, at: Instant): Promise<void> {
  if (saved.what === 'page') await deleteBookmarks(db, [saved.bookmarkId], at);
  if (saved.what === 'quote' && saved.quoteId) await deleteQuote(db, saved.bookmarkId, saved.quoteId, at);
}

/** The quote, where it stands in the text that is kept of the page: that of the first time it was read. */
async function placedIn(
  db: AppDatabase,
  bookmarkId: string,
  { bookmark, text }: TakenPage,
): Promise<Quote | null> {
  const [quote] = bookmark.quotes;
  if (!quote) return null;
  const kept = (await textOf(db, bookmarkId)) ?? text;
  return { ...quote, start: kept === null ? null : placeQuote(kept, quote) };
}

async function addTo(
  db: AppDatabase,
  kept: Bookmark,
  { bookmark, text }: TakenPage,
  quote: Quote | null,
): Promise<void> {
  const readAtLast = kept.unread !== null && bookmark.unread === null;
  if (readAtLast) await keepText(db, kept.id, text);
  const added = quote && !sameIn(kept, quote) ? [quote] : [];
  await db.bookmarks.update(kept.id, {
    archivedAt: null,
    quotes: [...kept.quotes, ...added],
    references: [...new Set([...kept.references, ...bookmark.references])],
    ...(readAtLast && {
      unread: null,
      textHash: bookmark.textHash,
      version: bookmark.version,
      language: bookmark.language,
      canonicalUrl: bookmark.canonicalUrl,
      savedAt: bookmark.savedAt,
      consultedOn: bookmark.consultedOn,
    }),
  });
}

function whatItWas(
  kept: Bookmark | undefined,
  bookmark: Bookmark,
  quote: Quote | null,
): Pick<Saved, 'what' | 'quoteId'> {
  if (!kept || kept.id === bookmark.id) return { what: 'page', quoteId: quote?.id ?? null };
  const same = quote && sameIn(kept, quote);
  const isNew = quote && (!same || same.id === quote.id);
  return { what: isNew ? 'quote' : 'known', quoteId: same?.id ?? quote?.id ?? null };
}

/** The quote as it is kept already: the same message again, or the same words selected again. */
function sameIn({ quotes, removedQuotes }: Bookmark, quote: Quote): Quote | undefined {
  const removed = removedQuotes.map((one) => one.quote).find(({ id }) => id === quote.id);
  return quotes.find((one) => one.id === quote.id || isSameQuote(one, quote)) ?? removed;
}

async function keepText(db: AppDatabase, bookmarkId: string, text: string | null): Promise<void> {
  if (text !== null) await db.pageTexts.put({ bookmarkId, text });
}
