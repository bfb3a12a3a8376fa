import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Bookmark, EarlierText } from './bookmark.ts';

/** Every bookmark that is not deleted, newest first; archived ones too. */
export async function allBookmarks(db: AppDatabase): Promise<Bookmark[]> {
  const bookmarks = await db.bookmarks.orderBy('savedAt').reverse().toArray();
  return bookmarks.filter(({ deletedAt }) => deletedAt === null);
}

/** The same, of one folder. */
export async function bookmarksIn(db: AppDatabase, folderId: string): Promise<Bookmark[]> {
  const bookmarks = await db.bookmarks.where('folderId').equals(folderId).toArray();
  return bookmarks.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => b.savedAt - a.savedAt);
}

/** The newest ones that are neither deleted nor archived, of one folder or of all, without reading the others. */
export function lastBookmarks(
  db: AppDatabase,
  limit: number,
  folderId: string | null = null,
): Promise<Bookmark[]> {
  const all =
    folderId === null
      ? db.bookmarks.orderBy('savedAt')
      : db.bookmarks.where('[folderId+savedAt]').between([folderId], [folderId, []]);
  return all
    .reverse()
    .filter(({ deletedAt, archivedAt }) => deletedAt === null && archivedAt === null)
    .limit(limit)
    .toArray();
}

/** The ones that were read until an instant: among them are all that were not seen since. */
export function oldBookmarks(db: AppDatabase, until: Instant): Promise<Bookmark[]> {
  return db.bookmarks.where('savedAt').belowOrEqual(until).toArray();
}

/** One bookmark, deleted or not. */
export function bookmarkById(db: AppDatabase, bookmarkId: string): Promise<Bookmark | undefined> {
  return db.bookmarks.get(bookmarkId);
}

/** The bookmark of a page: one that has its canonical address, else its own. Both addresses are clean ones. */
export async function bookmarkOfPage(
  db: AppDatabase,
  { url, canonicalUrl }: Pick<Bookmark, 'url' | 'canonicalUrl'>,
): Promise<Bookmark | undefined> {
  const addresses = [canonicalUrl, url].filter((address) => address !== null);
  const found = [
    ...(await db.bookmarks.where('canonicalUrl').anyOf(addresses).toArray()),
    ...(await db.bookmarks.where('url').anyOf(addresses).toArray()),
  ];
  return found.find(({ deletedAt }) => deletedAt === null);
}

/** The text that was kept of a page. */
export async function textOf(db: AppDatabase, bookmarkId: string): Promise<string | null> {
  return (await db.pageTexts.get(bookmarkId))?.text ?? null;
}

/** What was kept of a page before, the latest first. */
export async function earlierTextsOf(db: AppDatabase, bookmarkId: string): Promise<EarlierText[]> {
  const first: [string, number] = [bookmarkId, 0];
  const texts = await db.earlierTexts
    .where('[bookmarkId+at]')
    .between(first, [bookmarkId, Number.MAX_SAFE_INTEGER])
    .toArray();
  return texts.reverse();
}

/** Every tag there is, in the order of the alphabet. */
export async function allTags(db: AppDatabase): Promise<string[]> {
  const tags = await db.bookmarks.orderBy('tags').uniqueKeys();
  return tags.filter((tag) => typeof tag === 'string').sort((a, b) => a.localeCompare(b));
}
