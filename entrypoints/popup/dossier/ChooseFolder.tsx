import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/ui/Button.tsx';
import { Field, Select } from '../../../components/ui/Field.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { Bookmark, Folder } from '../../../utils/dossier/bookmark.ts';
import { sendMessage } from '../../../utils/messages.ts';
import type { Act } from '../use-order-actions.ts';

const NEW = 'new';

interface ChooseFolderProps {
  bookmark: Bookmark;
  folders: Folder[];
  /** A new folder was asked for: its name comes first. */
  naming: boolean;
  /** It has its name. */
  onNamed: () => void;
  act: Act;
}

/** The folder a bookmark lies in, another one, or a new one. */
export function ChooseFolder({ bookmark, folders, naming: asked, onNamed, act }: ChooseFolderProps) {
  const { dossier } = useTexts();
  const [naming, setNaming] = useState(asked);
  const move = (folderId: string, name: string) =>
    act(() => sendMessage('dossier.edit', [bookmark.id], { folderId }), { text: dossier.done.moved(name) });
  const choose = (value: string) => {
    if (value === NEW) setNaming(true);
    else void move(value, folders.find(({ id }) => id === value)?.name ?? '');
  };
  if (naming) {
    return (
      <NewFolder
        onName={(name) => {
          const id = crypto.randomUUID();
          setNaming(false);
          void act(async () => {
            await sendMessage('dossier.addFolder', { id, name });
            await move(id, name);
            onNamed();
          });
        }}
        onLeave={() => setNaming(false)}
      />
    );
  }
  return (
    <Select
      label={dossier.folder}
      value={bookmark.folderId}
      options={[
        ...folders.map(({ id, name }) => ({ value: id, label: name })),
        { value: NEW, label: dossier.newFolder },
      ]}
      onValue={choose}
    />
  );
}

function NewFolder({ onName, onLeave }: { onName: (name: string) => void; onLeave: () => void }) {
  const { dossier, popup } = useTexts();
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // Not `autofocus`: a browser heeds it once in the life of a page.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <form ref={form} class="new-folder" onSubmit={submit}>
      <Field label={dossier.newFolderName} value={name} onValue={setName} />
      <Button kind="main" type="submit">
        {dossier.create}
      </Button>
      <Button kind="link" aria-label={popup.cancel} onClick={onLeave}>
        {popup.cancel}
      </Button>
    </form>
  );
}
