import type { SheetKind } from '../kind.ts';

/** Sources of the dossier that nobody has looked at for long: one sheet for all of them. */
export const sourcesToRecheck: SheetKind = {
  name: 'sources-to-recheck',
  find: ({ oldBookmarks }) =>
    oldBookmarks
      ? [
          {
            of: 'dossier',
            // Said done, it comes back when a month more of reading has grown old.
            stamp: oldBookmarks.last.slice(0, 7),
            side: 'waits-for-me',
            since: oldBookmarks.first,
            dueOn: null,
            lateDays: 0,
            urgency: 'later',
            title: { verb: 'recheck', name: String(oldBookmarks.count), rest: null },
            signal: { tone: 'unknown', icon: 'landmark', word: 'old' },
            why: [{ say: 'read-on', on: oldBookmarks.first }],
            main: { do: 'desk', place: '#/dossier?recheck=1', word: 'look' },
            others: [],
            thing: null,
          },
        ]
      : [],
  leaves: () => 'rechecked',
};
