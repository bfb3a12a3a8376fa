import { useMemo, useState } from 'preact/hooks';
import { SearchField } from '../../../components/desk/SearchField.tsx';
import { BookmarkFilters } from '../../../components/dossier/BookmarkFilters.tsx';
import { OnSites } from '../../../components/dossier/OnSites.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { allTags } from '../../../utils/dossier/bookmark-store.ts';
import { allFolders } from '../../../utils/dossier/folder-store.ts';
import { filtersFrom } from '../../../utils/dossier/search/filters-from.ts';
import { searchBookmarks } from '../../../utils/dossier/search/search-bookmarks.ts';
import { shownSources } from '../../../utils/dossier/sources/owner-sources.ts';
import type { PageProps } from '../desk.ts';
import { hrefWith, replaceRoute } from '../route.ts';
import { useLastAnswer } from '../use-last-answer.ts';
import { useOneAtATime } from '../use-one-at-a-time.ts';
import { useRecheck } from '../use-recheck.ts';
import { BookmarkPane } from './BookmarkPane.tsx';
import { DossierFiles } from './dossier/DossierFiles.tsx';
import { FolderBar } from './dossier/FolderBar.tsx';
import { FolderDialog } from './dossier/FolderDialog.tsx';
import { FoundList, ROWS } from './dossier/FoundList.tsx';
import { RecheckLink } from './dossier/RecheckLink.tsx';
import { RecheckList } from './dossier/RecheckList.tsx';
import { SelectedBookmarks } from './dossier/SelectedBookmarks.tsx';
import './panes.css';

/** Everything kept, searched as it is typed; beside it (below 72 rem: instead of it) the bookmark that is read. */
export function DossierPage({ route, desk }: PageProps) {
  const { dossier, dossierDesk: texts } = desk.texts;
  const words = route.query.get('q') ?? '';
  const filters = filtersFrom(route.query);
  const page = Math.max(1, Math.floor(Number(route.query.get('page'))) || 1);
  const folders = useLastAnswer(allFolders, []);
  const tags = useLastAnswer(allTags, []);
  const { tag, standing, from, to, archived } = filters;
  const [filtering, setFiltering] = useState(Boolean(tag || standing || from || to || archived));
  const [adding, setAdding] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const answer = useLastAnswer(
    (db) => searchBookmarks(db, words, filters, { offset: (page - 1) * ROWS, limit: ROWS }),
    [words, page, ...Object.values(filters)],
  );
  const { lawSources } = desk.settings;
  const sources = useMemo(() => shownSources(lawSources), [lawSources]);
  useOneAtATime(route.id);
  const unseen = useRecheck(desk);
  const rechecking = route.query.has('recheck');
  const change = (changes: Record<string, string | null>) =>
    replaceRoute(hrefWith(route, { page: null, ...changes }));
  const clear = { q: null, folder: null, tag: null, standing: null, from: null, to: null, archived: null };
  return (
    <div class={route.id ? 'panes panes-one' : 'panes'}>
      <header class="page-head">
        <h1 tabIndex={-1}>{dossier.title}</h1>
        <Button
          icon="filter"
          aria-expanded={filtering}
          aria-controls="bookmark-filters"
          onClick={() => setFiltering(!filtering)}
        >
          {texts.filter}
        </Button>
        <Button icon="plus" onClick={() => setAdding(true)}>
          {texts.addFolder}
        </Button>
        <DossierFiles folders={folders ?? []} folderId={filters.folderId} desk={desk} />
      </header>
      <div class="panes-row">
        <section class="panes-list ruled" aria-label={dossier.title}>
          <div class="panes-tools">
            <RecheckLink count={unseen.length} current={rechecking} />
            <FolderBar folders={folders ?? []} route={route} desk={desk} />
            <SearchField label={texts.search} value={words} onValue={(q) => change({ q: q || null })} />
            <div id="bookmark-filters" hidden={!filtering}>
              <BookmarkFilters
                filters={filters}
                tags={tags ?? []}
                onChange={change}
                onClear={() => change(clear)}
              />
            </div>
          </div>
          {rechecking && <RecheckList bookmarks={unseen} route={route} desk={desk} />}
          {!rechecking && answer && selected.size > 0 && (
            <SelectedBookmarks
              selected={selected}
              total={answer.total}
              find={(db) => searchBookmarks(db, words, filters, { offset: 0, limit: answer.total })}
              folders={folders ?? []}
              desk={desk}
              onSelected={setSelected}
            />
          )}
          {!rechecking && answer && (
            <FoundList
              answer={answer}
              page={page}
              folders={folders ?? []}
              route={route}
              desk={desk}
              selected={selected}
              onSelected={setSelected}
              onClear={() => change(clear)}
            />
          )}
          <OnSites words={words} sources={sources} />
        </section>
        <BookmarkPane key={route.id} route={route} desk={desk} />
      </div>
      {adding && <FolderDialog folder={null} desk={desk} onClose={() => setAdding(false)} />}
    </div>
  );
}
