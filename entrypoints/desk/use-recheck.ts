import type { Bookmark } from '../../utils/dossier/bookmark.ts';
import { oldBookmarks } from '../../utils/dossier/bookmark-store.ts';
import { recheckBefore, toRecheck } from '../../utils/dossier/recheck.ts';
import type { Desk } from './desk.ts';
import { useLastAnswer } from './use-last-answer.ts';

/** The bookmarks to look at again before they are used, live. */
export function useRecheck({ now, today, settings }: Desk): Bookmark[] {
  const months = settings.recheckMonths;
  const answer = useLastAnswer(
    async (db) =>
      months === null ? [] : toRecheck(await oldBookmarks(db, recheckBefore(now, months)), now, months),
    [today, months],
  );
  return answer ?? [];
}
