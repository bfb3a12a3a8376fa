import { useState } from 'preact/hooks';
import { Button } from '../../../../components/ui/Button.tsx';
import { Dialog } from '../../../../components/ui/Dialog.tsx';
import { Choice, Field } from '../../../../components/ui/Field.tsx';
import type { AppDatabase } from '../../../../utils/database.ts';
import type { Bookmark } from '../../../../utils/dossier/bookmark.ts';
import { NO_FILTERS } from '../../../../utils/dossier/search/bookmark-filters.ts';
import { searchBookmarks } from '../../../../utils/dossier/search/search-bookmarks.ts';
import type { Desk } from '../../desk.ts';
import { dossierActions } from '../../dossier-actions.ts';
import { useLastAnswer } from '../../use-last-answer.ts';

const SHOWN = 6;

interface MergeDialogProps {
  bookmark: Bookmark;
  desk: Desk;
  onClose: () => void;
}

/** The others that say these words. Until some are typed, those of the same title, or the newest where none has it. */
async function othersLike(db: AppDatabase, bookmark: Bookmark, words: string): Promise<Bookmark[]> {
  const { found } = await searchBookmarks(db, words, NO_FILTERS, { offset: 0, limit: SHOWN + 1 });
  const others = found.map((one) => one.bookmark).filter(({ id }) => id !== bookmark.id);
  if (others.length === 0 && words === bookmark.title) return othersLike(db, bookmark, '');
  return others.slice(0, SHOWN);
}

/** Chooses, by the same search, the bookmark whose quotes and notes come to this one. */
export function MergeDialog({ bookmark, desk, onClose }: MergeDialogProps) {
  const texts = desk.texts.dossierDesk;
  const [words, setWords] = useState(bookmark.title);
  const [otherId, setOtherId] = useState<string | null>(null);
  const others = useLastAnswer((db) => othersLike(db, bookmark, words), [bookmark.id, words]);
  const merge = () => {
    if (otherId === null) return;
    onClose();
    void dossierActions(desk).merge(bookmark, otherId);
  };
  return (
    <Dialog
      title={texts.mergeTitle}
      onClose={onClose}
      onSubmit={merge}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="main" type="submit" disabled={otherId === null}>
            {texts.mergeDo}
          </Button>
        </>
      }
    >
      <p>{texts.mergeHow}</p>
      <Field label={texts.mergeSearch} value={words} onValue={setWords} autoFocus />
      {others?.length === 0 && <p class="soft">{texts.nothing}</p>}
      {others?.map(({ id, title, site }) => (
        <Choice
          key={id}
          name="merge"
          label={`${title} · ${site}`}
          checked={id === otherId}
          onChecked={() => setOtherId(id)}
        />
      ))}
    </Dialog>
  );
}
