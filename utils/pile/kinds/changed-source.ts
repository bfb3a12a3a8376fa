import type { Bookmark, CheckOutcome, LastCheck } from '../../dossier/bookmark.ts';
import { dayOf } from '../about-order.ts';
import type { SheetKind } from '../kind.ts';

/** What of a look at a source is news; a new drawing of the same words is not. */
export const CHANGES = ['amended', 'repealed', 'moved'] as const satisfies readonly CheckOutcome[];

/** A source that is no longer what was kept of it. */
export const changedSource: SheetKind = {
  name: 'changed-source',
  find: (records) =>
    [...records.bookmarks.values()].flatMap((bookmark) => {
      const { id, check, title, site, archivedAt } = bookmark;
      const change = CHANGES.find((outcome) => outcome === check?.outcome);
      if (!check || !change || archivedAt !== null) return [];
      return {
        of: id,
        stamp: changeMark(check),
        side: 'waits-for-me',
        since: dayOf(check.at, records),
        dueOn: null,
        urgency: 'now',
        title: { verb: null, name: title, rest: site || null },
        signal: { tone: change === 'repealed' ? 'late' : 'waiting', icon: 'landmark', word: change },
        why: [{ say: 'read-on', on: bookmark.consultedOn }],
        main: { do: 'desk', place: `#/dossier/${encodeURIComponent(id)}`, word: 'compare' },
        others: [{ do: 'visit', url: bookmark.url, word: 'openPage' }],
        thing: { kind: 'bookmark', id },
      };
    }),
  leaves: ({ thing }, { bookmarks }) => {
    const bookmark: Bookmark | undefined = thing?.kind === 'bookmark' ? bookmarks.get(thing.id) : undefined;
    if (!bookmark) return 'deleted';
    return bookmark.archivedAt === null ? 'rechecked' : 'put-away';
  },
};

/** The same for as long as looks find the same: only another change is another sheet. */
function changeMark({ outcome, version, text }: LastCheck): string {
  return [outcome, version?.id ?? version?.inForceOn ?? '', text?.length ?? ''].join(' ');
}
