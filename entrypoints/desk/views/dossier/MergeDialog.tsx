import { useState } from 'preact/hooks';
import { Button } from '../../../../components/ui/Button.tsx';
import { Dialog } from '../../../../components/ui/Dialog.tsx';
import { Choice, Field } from '../../../../components/ui/Field.tsx';
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

/** Chooses, by the same search, the bookmark whose quotes and notes come to this one. */
export function MergeDialog({ bookmark, desk, onClose }: MergeDialogProps) {
  const texts = desk.texts.dossierDesk;
  const [words, setWords] = useState(bookmark.title);
  const [otherId, setOtherId] = useState<string | null>(null);
  const answer = useLastAnswer(
    (db) => searchBookmarks(db, words, NO_FILTERS, { offset: 0, limit: SHOWN + 1 }),
    [words],
  );
  const others = (answer?.found ?? []).map((one) => one.bookmark).filter(({ id }) => id !== bookmark.id);
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
      {others.length === 0 && <p class="soft">{texts.nothing}</p>}
      {others.slice(0, SHOWN).map(({ id, title, site }) => (
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
