import type { Instant } from '../dates/day.ts';
import type { Bookmark, Sighting } from './bookmark.ts';

/** What an owner starts with. */
export const RECHECK_MONTHS = 6;

const MONTH = (365.25 / 12) * 86_400_000;

/** When the bookmark's page was last seen: by a check that could see it, else when it was read. */
export function lastSeenAt({ savedAt, check }: Pick<Bookmark, 'savedAt' | 'check'>): Instant {
  return Math.max(savedAt, check?.seen?.at ?? 0);
}

/** Seen before this instant is seen too long ago. @param months a twelfth of a year each */
export function recheckBefore(at: Instant, months: number): Instant {
  return at - months * MONTH;
}

/**
 * The bookmarks to look at again before they are used: pages of the web, at work, that were not seen for so many
 * months. The one that is unseen for longest comes first.
 * @param bookmarks of any state; `oldBookmarks` of the store reads no more than needed
 * @param months the owner's setting `recheckMonths`; `null`: none is ever too old
 */
export function toRecheck(bookmarks: Bookmark[], at: Instant, months: number | null): Bookmark[] {
  if (months === null) return [];
  const before = recheckBefore(at, months);
  return bookmarks
    .filter((bookmark) => isAtWork(bookmark) && lastSeenAt(bookmark) <= before)
    .sort((a, b) => lastSeenAt(a) - lastSeenAt(b));
}

/** The bookmarks whose page no longer says what was kept, as last seen: amended, repealed or moved. The newest finding first. */
export function changedLaw(bookmarks: Bookmark[]): Bookmark[] {
  return bookmarks
    .filter((bookmark) => isAtWork(bookmark) && isChanged(bookmark))
    .sort((a, b) => (b.check?.seen?.at ?? 0) - (a.check?.seen?.at ?? 0));
}

const CHANGES: readonly Sighting['outcome'][] = ['amended', 'repealed', 'moved'];

function isChanged({ check }: Bookmark): boolean {
  return check?.seen != null && CHANGES.includes(check.seen.outcome);
}

function isAtWork({ url, archivedAt, deletedAt }: Bookmark): boolean {
  return /^https?:/i.test(url) && archivedAt === null && deletedAt === null;
}
