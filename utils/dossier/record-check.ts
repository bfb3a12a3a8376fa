import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { LastCheck } from './bookmark.ts';
import type { Finding } from './changes/compare-page.ts';

/** Keeps what a look came to. One that could not see the page takes nothing away from the last that could. */
export async function recordCheck(
  db: AppDatabase,
  bookmarkId: string,
  finding: Finding,
  at: Instant,
): Promise<void> {
  await db.bookmarks
    .where('id')
    .equals(bookmarkId)
    .modify((row) => {
      row.check = checkOf(finding, row.check, at);
    });
}

function checkOf(finding: Finding, before: LastCheck | null, at: Instant): LastCheck {
  if (finding.kind === 'blind') {
    const { trouble, leadsTo } = finding;
    return { at, outcome: 'could-not-check', trouble, leadsTo, seen: before?.seen ?? null };
  }
  const { kind: _, ...sighting } = finding;
  return { at, outcome: sighting.outcome, trouble: null, leadsTo: null, seen: { at, ...sighting } };
}
