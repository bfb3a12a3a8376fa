import type { Sighting } from '../../dossier/bookmark.ts';
import { changedLaw } from '../../dossier/recheck.ts';
import { dayOf } from '../about-order.ts';
import type { SheetKind } from '../kind.ts';
import type { SheetAction, SheetSignal } from '../sheet.ts';

/** A source that no longer is what was kept of it. */
export const changedSource: SheetKind = {
  name: 'changed-source',
  find: (records) =>
    changedLaw([...records.bookmarks.values()]).flatMap((bookmark) => {
      const { id, title, site, consultedOn, url, check } = bookmark;
      const signal = check?.seen && signalOf(check.seen);
      if (!check?.seen || !signal) return [];
      return {
        of: id,
        stamp: changeMark(check.seen),
        side: 'waits-for-me',
        since: dayOf(check.seen.at, records),
        dueOn: null,
        lateDays: 0,
        urgency: 'now',
        title: { verb: null, name: title, rest: site || null },
        signal,
        why: [{ say: 'read-on', on: consultedOn }],
        main: { do: 'desk', place: `#/dossier/${encodeURIComponent(id)}`, word: 'compare' },
        others: [openingOf(url)],
        thing: { kind: 'bookmark', id },
      };
    }),
  leaves: ({ thing }, { bookmarks }) => {
    const bookmark = thing?.kind === 'bookmark' ? bookmarks.get(thing.id) : undefined;
    if (!bookmark) return 'deleted';
    return bookmark.archivedAt === null ? 'rechecked' : 'put-away';
  },
};

function signalOf({ outcome }: Sighting): SheetSignal | null {
  if (outcome === 'unchanged' || outcome === 'redesigned') return null;
  return { tone: outcome === 'repealed' ? 'late' : 'waiting', icon: 'landmark', word: outcome };
}

function openingOf(url: string): SheetAction {
  return { do: 'visit', url, word: 'openPage' };
}

/** The same for as long as looks find the same: only another change is another sheet. */
function changeMark({ outcome, version, text }: Sighting): string {
  return [outcome, version?.id ?? version?.inForceOn ?? '', text?.length ?? ''].join(' ');
}
