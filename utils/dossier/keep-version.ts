import type { AppDatabase } from '../database.ts';
import type { Day, Instant } from '../dates/day.ts';
import type { Bookmark, EarlierText, Sighting } from './bookmark.ts';
import { isSameText } from './changes/words.ts';
import { mayBeKept } from './may-be-kept.ts';
import { placeQuote } from './place-quote.ts';
import { indexBookmarks } from './search/index-bookmarks.ts';
import { hashOf } from './taken-page.ts';

/**
 * What the last look found becomes what is kept; what was kept stays as an earlier text. Nothing happens where that
 * look is not the last any more, or found nothing else: the message may come twice.
 * @param seenAt the look that the owner saw
 * @param on the day of that look on the owner's calendar
 */
export async function keepFoundVersion(
  db: AppDatabase,
  bookmarkId: string,
  seenAt: Instant,
  on: Day,
): Promise<void> {
  await exchange(db, bookmarkId, async (bookmark, kept) => {
    const seen = bookmark.check?.seen;
    if (!seen || seen.at !== seenAt || !mayBeKept(seen)) return null;
    const { url, version, consultedOn } = bookmark;
    await db.earlierTexts.put({ bookmarkId, at: seenAt, url, version, consultedOn, text: kept });
    return {
      text: seen.text ?? kept,
      url: seen.movedTo ?? url,
      version: seen.version ?? version,
      consultedOn: on,
      seen: { ...seen, outcome: 'unchanged', text: null, movedTo: null },
    };
  });
}

/** Puts an earlier text back; what had taken its place stays as what was found. */
export async function keepEarlierText(db: AppDatabase, bookmarkId: string, at: Instant): Promise<void> {
  await exchange(db, bookmarkId, async (bookmark, kept) => {
    const earlier = await db.earlierTexts.get([bookmarkId, at]);
    const seen = bookmark.check?.seen;
    if (!earlier || !seen) return null;
    await db.earlierTexts.delete([bookmarkId, at]);
    const isSame = isSameText(kept, earlier.text);
    return {
      ...earlier,
      seen: {
        ...seen,
        outcome: isSame ? 'moved' : 'amended',
        text: isSame ? null : kept,
        version: bookmark.version,
        movedTo: bookmark.url === earlier.url ? null : bookmark.url,
      },
    };
  });
}

/** What is kept from now on, and what the last look is then. */
interface Kept extends Pick<EarlierText, 'text' | 'url' | 'version' | 'consultedOn'> {
  seen: Sighting;
}

async function exchange(
  db: AppDatabase,
  bookmarkId: string,
  decide: (bookmark: Bookmark, kept: string) => Promise<Kept | null>,
): Promise<void> {
  const tables = [db.bookmarks, db.pageTexts, db.earlierTexts, ...db.indexTables];
  const text = await db.transaction('rw', tables, async () => {
    const bookmark = await db.bookmarks.get(bookmarkId);
    const kept = await db.pageTexts.get(bookmarkId);
    const now = bookmark && kept ? await decide(bookmark, kept.text) : null;
    if (!bookmark || !now) return null;
    await db.pageTexts.put({ bookmarkId, text: now.text });
    await db.bookmarks.update(bookmarkId, changesOf(bookmark, now));
    await indexBookmarks(db, [bookmarkId]);
    return now.text;
  });
  // Reckoned afterwards: a transaction does not wait for it.
  if (text !== null) await db.bookmarks.update(bookmarkId, { textHash: await hashOf(text) });
}

function changesOf(bookmark: Bookmark, { text, url, version, consultedOn, seen }: Kept): Partial<Bookmark> {
  return {
    version,
    consultedOn,
    ...(url !== bookmark.url && { url, canonicalUrl: null }),
    quotes: bookmark.quotes.map((quote) => ({ ...quote, start: placeQuote(text, quote) })),
    check: { at: bookmark.check?.at ?? seen.at, outcome: seen.outcome, trouble: null, leadsTo: null, seen },
  };
}
