import { useEffect, useState } from 'preact/hooks';
import { BookmarkLine } from '../../../components/dossier/BookmarkLine.tsx';
import type { Now } from '../../../components/orders/order-words.ts';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { Select } from '../../../components/ui/Field.tsx';
import { GroupHead } from '../../../components/ui/GroupHead.tsx';
import { Lines } from '../../../components/ui/Line.tsx';
import { PlainSentence } from '../../../components/ui/PlainSentence.tsx';
import type { ToastMessage } from '../../../components/ui/Toast.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { Bookmark } from '../../../utils/dossier/bookmark.ts';
import type { NewIds } from '../../../utils/dossier/save-bookmark.ts';
import type { Language } from '../../../utils/texts/texts.ts';
import { ExampleOffer } from '../first/ExampleOffer.tsx';
import type { FrontTab } from '../first-data.ts';
import type { Act } from '../use-order-actions.ts';
import { JustSaved } from './JustSaved.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { SaveLine } from './SaveLine.tsx';
import { useBookmarkMenu } from './use-bookmark-menu.ts';
import { useDossier } from './use-dossier.ts';
import { useLastSave } from './use-last-save.ts';
import { useSaveHere } from './use-save-here.ts';
import './dossier-drawer.css';

interface DossierDrawerProps {
  language: Language;
  tab: FrontTab | null;
  now: Now;
  act: Act;
  say: (message: ToastMessage) => void;
  /** Looks words up in the search. */
  onLookUp: (words: string) => void;
  /** Ids of a save that was asked for elsewhere in the popup. */
  asked: NewIds | null;
  onAsked: () => void;
}

/** What was saved a moment ago, this page, and the last things read. */
export function DossierDrawer(props: DossierDrawerProps) {
  const { language, tab, now, act, say, onLookUp, asked, onAsked } = props;
  const texts = useTexts();
  const { dossier: words } = texts;
  const [folderId, setFolderId] = useState<string | null>(null);
  const { dossier, failed } = useDossier(folderId);
  const last = useLastSave(now.at);
  const { saving, save } = useSaveHere(tab, act);
  const menuOf = useBookmarkMenu(act, say);
  useEffect(() => {
    if (!asked) return;
    onAsked();
    save(asked);
  }, [asked]);
  const folders = dossier?.folders ?? [];
  const bookmarks = dossier?.bookmarks ?? [];
  const just = last && bookmarks.find(({ id }) => id === last.saved.bookmarkId);
  const others = bookmarks.filter((one) => one !== just);
  const folderOf = (bookmark: Bookmark) =>
    folderId === null ? folders.find(({ id }) => id === bookmark.folderId)?.name : undefined;
  return (
    <>
      <h1 class="spoken">{words.title}</h1>
      {failed && (
        <PlainSentence tone="late">
          {dossier ? texts.popup.failed.database : texts.popup.failed.databaseEmpty}
        </PlainSentence>
      )}
      {just ? (
        <JustSaved key={just.id} last={last} bookmark={just} folders={folders} today={now.today} act={act} />
      ) : (
        <SaveLine tab={tab} saving={saving} onSave={save} />
      )}
      {tab && <OnThisPage tab={tab} onLookUp={onLookUp} />}
      {dossier && bookmarks.length === 0 && folderId === null && (
        <NothingKept language={language} act={act} />
      )}
      {folders.length > 1 && (
        <div class="dossier-filter">
          <Select
            label={words.show}
            value={folderId ?? ''}
            options={[
              { value: '', label: words.allFolders },
              ...folders.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onValue={(value) => setFolderId(value || null)}
          />
        </div>
      )}
      {dossier && bookmarks.length === 0 && folderId !== null && (
        <p class="page-quiet">{words.emptyFolder}</p>
      )}
      {others.length > 0 && (
        <section aria-labelledby="last-saved">
          <GroupHead id="last-saved" title={words.last} />
          <Lines labelledBy="last-saved">
            {others.map((bookmark) => (
              <BookmarkLine
                key={bookmark.id}
                bookmark={bookmark}
                folder={folderOf(bookmark)}
                today={now.today}
                menu={() => menuOf(bookmark)}
              />
            ))}
          </Lines>
        </section>
      )}
    </>
  );
}

/** Nothing yet: the first gesture. */
function NothingKept({ language, act }: Pick<DossierDrawerProps, 'language' | 'act'>) {
  const { empty } = useTexts().dossier;
  return (
    <EmptyState title={empty.title}>
      <p>{empty.first}</p>
      <p>{empty.next}</p>
      <ExampleOffer language={language} act={act} />
    </EmptyState>
  );
}
