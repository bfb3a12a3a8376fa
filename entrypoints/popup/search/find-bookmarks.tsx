import { FoundLine } from '../../../components/dossier/FoundLine.tsx';
import { bookmarkRank } from '../../../utils/search/bookmark-rank.ts';
import type { Finder } from './kind.ts';

/** What the dossier's own search found; the passage says why. */
export const findBookmarks: Finder = ({ bookmarks }, typed, { search }) =>
  (bookmarks?.found ?? []).map((found) => {
    const { id, title, folderId, archivedAt } = found.bookmark;
    const place = `#/dossier/${encodeURIComponent(id)}?${new URLSearchParams({ q: typed })}`;
    return {
      key: `bookmark:${id}`,
      kind: 'bookmark',
      rank: bookmarkRank(title, typed, found.reasons[0]),
      last: archivedAt !== null,
      leadsTo: { place },
      draw: ({ now }) => (
        <FoundLine
          found={found}
          folder={bookmarks?.folders.find((folder) => folder.id === folderId)}
          today={now.today}
          href={`/desk.html${place}`}
          as={{ kind: search.kinds.bookmark, why: null }}
        />
      ),
    };
  });
