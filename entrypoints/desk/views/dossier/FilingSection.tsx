import { NoteField } from '../../../../components/desk/NoteField.tsx';
import { Select } from '../../../../components/ui/Field.tsx';
import { SavedField } from '../../../../components/ui/SavedField.tsx';
import type { Bookmark, Folder } from '../../../../utils/dossier/bookmark.ts';
import type { Desk } from '../../desk.ts';
import { dossierActions } from '../../dossier-actions.ts';

interface FilingSectionProps {
  bookmark: Bookmark;
  folders: Folder[];
  desk: Desk;
}

/** Where it lies, and what the owner says about it. */
export function FilingSection({ bookmark, folders, desk }: FilingSectionProps) {
  const { dossier, dossierDesk } = desk.texts;
  const { edit } = dossierActions(desk);
  const open = folders.filter(({ id, archivedAt }) => archivedAt === null || id === bookmark.folderId);
  return (
    <>
      <section class="pane-section filing">
        <Select
          label={dossier.folder}
          value={bookmark.folderId}
          options={open.map(({ id, name }) => ({ value: id, label: name }))}
          onValue={(folderId) => void edit(bookmark, { folderId })}
        />
        <SavedField
          label={dossier.tags}
          hint={dossier.tagsHint}
          value={bookmark.tags.join(', ')}
          onSave={(tags) => void edit(bookmark, { tags: tags.split(',') })}
        />
        <SavedField
          label={dossierDesk.bookmarkTitle}
          value={bookmark.title}
          check={(title) => (title.trim() === '' ? dossierDesk.nameMissing : undefined)}
          onSave={(title) => void edit(bookmark, { title })}
        />
      </section>
      <NoteField note={bookmark.note} onSave={(note) => void edit(bookmark, { note })} />
    </>
  );
}
