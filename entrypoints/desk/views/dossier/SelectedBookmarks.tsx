import { useState } from 'preact/hooks';
import { BookmarkSelection } from '../../../../components/dossier/BookmarkSelection.tsx';
import type { AppDatabase } from '../../../../utils/database.ts';
import type { Folder } from '../../../../utils/dossier/bookmark.ts';
import type { Found } from '../../../../utils/dossier/search/search-bookmarks.ts';
import { openDatabase } from '../../../../utils/open-database.ts';
import type { Desk } from '../../desk.ts';
import { hrefTo } from '../../route.ts';
import { DossierExport } from './DossierExport.tsx';

interface SelectedBookmarksProps {
  selected: ReadonlySet<string>;
  /** Bookmarks the list holds in all. */
  total: number;
  /** All of them. */
  find: (db: AppDatabase) => Promise<{ found: Found[] }>;
  folders: Folder[];
  desk: Desk;
  onSelected: (selected: ReadonlySet<string>) => void;
}

/** What can be done with the selected bookmarks, done. */
export function SelectedBookmarks(props: SelectedBookmarksProps) {
  const { selected, total, find, folders, desk, onSelected } = props;
  const [exporting, setExporting] = useState(false);
  const selectAll = async () => {
    const { found } = await find(await openDatabase());
    onSelected(new Set([...selected, ...found.map(({ bookmark }) => bookmark.id)]));
  };
  return (
    <>
      <BookmarkSelection
        count={selected.size}
        total={total}
        onAll={() => void selectAll()}
        onExport={() => setExporting(true)}
        onPrint={() => {
          location.hash = hrefTo('print', null, { ids: [...selected].join(' ') });
        }}
        onNone={() => onSelected(new Set())}
      />
      {exporting && (
        <DossierExport
          folders={folders}
          folderId={null}
          selected={[...selected]}
          desk={desk}
          onClose={() => setExporting(false)}
        />
      )}
    </>
  );
}
