import { KeyList } from '../../../components/desk/KeyList.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { useLiveQuery } from '../../../components/use-live-query.ts';
import { bookmarkById, textOf } from '../../../utils/dossier/bookmark-store.ts';
import { allFolders } from '../../../utils/dossier/folder-store.ts';
import type { Desk, PageProps } from '../desk.ts';
import { dossierActions } from '../dossier-actions.ts';
import { hrefTo } from '../route.ts';
import { BookmarkHead } from './dossier/BookmarkHead.tsx';
import { ChangesSection } from './dossier/ChangesSection.tsx';
import { FilingSection } from './dossier/FilingSection.tsx';
import { KeptText } from './dossier/KeptText.tsx';
import { QuotesSection } from './dossier/QuotesSection.tsx';
import { ReferencesSection } from './dossier/ReferencesSection.tsx';
import './dossier/bookmark-pane.css';

/** The bookmark that is read, beside the list: its quotes in their text, and everything the owner sets of it. */
export function BookmarkPane({ route, desk }: PageProps) {
  const texts = desk.texts.dossierDesk;
  const { id } = route;
  const read = useLiveQuery(
    async (db) => ({
      bookmark: id === null ? undefined : await bookmarkById(db, id),
      text: id === null ? null : await textOf(db, id),
      folders: await allFolders(db),
    }),
    [id],
  );
  const bookmark = read?.bookmark;
  return (
    <aside class="panes-side" aria-label={texts.reader}>
      <a class="panes-back" href={hrefTo('dossier', null, route.query)}>
        {texts.back}
      </a>
      {bookmark && bookmark.deletedAt === null && (
        <article class="pane-article">
          <BookmarkHead bookmark={bookmark} desk={desk} />
          <ChangesSection bookmark={bookmark} text={read.text} desk={desk} />
          <QuotesSection bookmark={bookmark} text={read.text} desk={desk} />
          <ReferencesSection bookmark={bookmark} desk={desk} />
          <FilingSection bookmark={bookmark} folders={read.folders} desk={desk} />
          <KeptText bookmark={bookmark} text={read.text} desk={desk} />
          <p class="soft small">{texts.noLegalAdvice}</p>
        </article>
      )}
      {bookmark && bookmark.deletedAt !== null && (
        <EmptyState title={texts.deleted}>
          <p>{texts.deletedHow}</p>
          <Button onClick={() => void dossierActions(desk).restore(bookmark)}>{texts.restore}</Button>
        </EmptyState>
      )}
      {read && !bookmark && <NoneChosen missing={id !== null} desk={desk} />}
    </aside>
  );
}

/** The keys of the list; or that the address names one that is no longer there. */
function NoneChosen({ missing, desk }: { missing: boolean; desk: Desk }) {
  const texts = desk.texts.dossierDesk;
  if (missing) return <EmptyState title={texts.missing}>{texts.missingHow}</EmptyState>;
  return (
    <EmptyState title={texts.choose}>
      <p>{texts.chooseHow}</p>
      <KeyList keys={texts.keys} />
    </EmptyState>
  );
}
