import { Button } from '../../../components/ui/Button.tsx';
import { Line, Lines } from '../../../components/ui/Line.tsx';
import { SavedField } from '../../../components/ui/SavedField.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { Day } from '../../../utils/dates/day.ts';
import { shortDay } from '../../../utils/dates/day-words.ts';
import type { Bookmark, Folder } from '../../../utils/dossier/bookmark.ts';
import { forgetLastSave, keepLastSave, type LastSave } from '../../../utils/dossier/last-save.ts';
import { versionWords } from '../../../utils/dossier/saved-notice.ts';
import { sendMessage } from '../../../utils/messages.ts';
import type { Act } from '../use-order-actions.ts';
import { ChooseFolder } from './ChooseFolder.tsx';

interface JustSavedProps {
  last: LastSave;
  bookmark: Bookmark;
  folders: Folder[];
  today: Day;
  act: Act;
}

/** What was saved a moment ago: take it back, say where it belongs, and why it was kept. */
export function JustSaved({ last, bookmark, folders, today, act }: JustSavedProps) {
  const texts = useTexts();
  const { dossier, dates } = texts;
  const { id, title, note, tags, unread } = bookmark;
  const quote = bookmark.quotes.find((one) => one.id === last.saved.quoteId);
  const folder = folders.find((one) => one.id === bookmark.folderId)?.name ?? '';
  const known = last.saved.what === 'known';
  const edit = (changes: { note?: string; tags?: string[] }) =>
    void act(() => sendMessage('dossier.edit', [id], changes), { text: dossier.done.saved });
  const undo = () =>
    void act(
      async () => {
        await sendMessage('dossier.undo', last.saved);
        await forgetLastSave();
      },
      { text: dossier.done.undone },
    );
  const kept = quote ? texts.orders.quoted(quote.exact.slice(0, 300)) : title;
  const notes = [versionWords(bookmark, texts), unread && dossier.unread[unread]].filter(Boolean);
  return (
    <section class="page-card page-card-found" aria-label={dossier.justSaved}>
      <Lines>
        <Line
          current
          when={shortDay(bookmark.consultedOn, today, dates)}
          title={<b class="line-wrap">{known ? dossier.alreadyIn(folder) : dossier.savedTo(folder)}</b>}
          detail={
            <span class="just-saved-what" title={kept}>
              <bdi>{kept}</bdi>
            </span>
          }
          note={notes.join(' · ')}
          {...(!known && {
            action: (
              <Button kind="link" icon="back" onClick={undo}>
                {dossier.undo}
              </Button>
            ),
          })}
          foot={
            <div class="just-saved-fields">
              <ChooseFolder
                bookmark={bookmark}
                folders={folders}
                naming={last.newFolder}
                onNamed={() => void keepLastSave({ ...last, newFolder: false })}
                act={act}
              />
              <SavedField
                label={dossier.tags}
                hint={dossier.tagsHint}
                value={tags.join(', ')}
                onSave={(words) => edit({ tags: words.split(',') })}
              />
              <SavedField
                label={dossier.note}
                value={note}
                rows={2}
                onSave={(words) => edit({ note: words })}
              />
            </div>
          }
        />
      </Lines>
    </section>
  );
}
