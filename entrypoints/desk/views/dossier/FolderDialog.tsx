import { useState } from 'preact/hooks';
import { FOLDER_ICONS, type FolderIcon, folderIcon } from '../../../../components/dossier/folder-look.ts';
import { Button } from '../../../../components/ui/Button.tsx';
import { Dialog } from '../../../../components/ui/Dialog.tsx';
import { Field, Select } from '../../../../components/ui/Field.tsx';
import { FOLDER_COLOURS, type Folder, type FolderColour } from '../../../../utils/dossier/bookmark.ts';
import type { Desk } from '../../desk.ts';
import { dossierActions } from '../../dossier-actions.ts';
import { hrefTo } from '../../route.ts';

interface FolderDialogProps {
  /** `null` for a new one. */
  folder: Folder | null;
  desk: Desk;
  onClose: () => void;
}

/** A folder's name, colour and drawing. */
export function FolderDialog({ folder, desk, onClose }: FolderDialogProps) {
  const texts = desk.texts.dossierDesk;
  const [name, setName] = useState(folder?.name ?? '');
  const [colour, setColour] = useState<FolderColour>(folder?.colour ?? 'accent');
  const [icon, setIcon] = useState<FolderIcon>(folder ? folderIcon(folder) : 'folder');
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    const details = { name: name.trim(), colour, icon };
    if (details.name === '') return;
    onClose();
    if (folder) return void dossierActions(desk).editFolder(folder, details);
    const id = crypto.randomUUID();
    if (await dossierActions(desk).addFolder(id, details))
      location.hash = hrefTo('dossier', null, { folder: id });
  };
  return (
    <Dialog
      title={folder ? folder.name : texts.addFolder}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="main" type="submit">
            {texts.keep}
          </Button>
        </>
      }
    >
      <Field
        label={texts.name}
        value={name}
        onValue={setName}
        autoFocus
        {...(tried && name.trim() === '' && { error: texts.nameMissing })}
      />
      <Select
        label={texts.colour}
        value={colour}
        options={FOLDER_COLOURS.map((value) => ({ value, label: texts.colours[value] }))}
        onValue={setColour}
      />
      <Select
        label={texts.icon}
        value={icon}
        options={FOLDER_ICONS.map((value) => ({ value, label: texts.icons[value] }))}
        onValue={setIcon}
      />
    </Dialog>
  );
}
