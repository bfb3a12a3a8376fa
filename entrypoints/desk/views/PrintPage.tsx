import { PrintedBookmark } from '../../../components/dossier/PrintedBookmark.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { dayOfYear } from '../../../utils/dates/day-words.ts';
import { filedBookmarks } from '../../../utils/dossier/export/dossier-content.ts';
import { contentToExport, type ExportScope } from '../../../utils/dossier/export/export-content.ts';
import type { PageProps } from '../desk.ts';
import { hrefTo, type Route } from '../route.ts';
import { useLastAnswer } from '../use-last-answer.ts';
import './print-page.css';

/** A folder, what is selected, or all, as it goes onto paper: black on white, every address written out. */
export function PrintPage({ route, desk }: PageProps) {
  const { dossier, dossierDesk, dossierFiles: texts, dates } = desk.texts;
  const content = useLastAnswer((db) => contentToExport(db, scopeOf(route)), [route.query.toString()]);
  const folders = content ? filedBookmarks(content, desk) : [];
  return (
    <div class="print-page">
      <header class="page-head">
        <h1 tabIndex={-1}>{texts.printTitle}</h1>
        <a class="button button-quiet" href={hrefTo('dossier', null, { folder: route.query.get('folder') })}>
          {texts.printBack}
        </a>
        <Button kind="main" icon="print" disabled={folders.length === 0} onClick={() => window.print()}>
          {texts.printNow}
        </Button>
      </header>
      {content && folders.length === 0 && (
        <EmptyState title={texts.nothingToPrint}>{dossier.empty.next}</EmptyState>
      )}
      {folders.length > 0 && (
        <div class="print-sheet" lang={desk.language}>
          <header class="print-head">
            <p class="print-title">{dossier.title}</p>
            <p>{texts.printedOn(dayOfYear(desk.today, dates))}</p>
          </header>
          {folders.map(({ name, bookmarks }, index) => (
            <section key={index} class="print-folder">
              <h2>
                <bdi>{name}</bdi>
              </h2>
              {bookmarks.map((bookmark) => (
                <PrintedBookmark key={bookmark.id} bookmark={bookmark} />
              ))}
            </section>
          ))}
          <footer class="print-foot">{dossierDesk.noLegalAdvice}</footer>
        </div>
      )}
    </div>
  );
}

function scopeOf({ query }: Route): ExportScope {
  const ids = query.get('ids');
  if (ids) return { bookmarkIds: ids.split(' ') };
  const folderId = query.get('folder');
  return folderId ? { folderId } : 'all';
}
