import { useState } from 'preact/hooks';
import type { Folder } from '../../utils/dossier/bookmark.ts';
import type { ExportScope } from '../../utils/dossier/export/export-content.ts';
import type { FormatName } from '../../utils/dossier/export/formats.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Choice, Select } from '../ui/Field.tsx';
import { useTexts } from '../use-texts.ts';
import './export-dialog.css';

interface ExportDialogProps {
  folders: Folder[];
  /** The folder at hand. */
  folderId: string | null;
  /** Bookmarks that are selected, if any: they are meant first. */
  selected: string[];
  onExport: (scope: ExportScope, format: FormatName) => void;
  onClose: () => void;
}

const ALL = 'all';
const SELECTED = 'selected';

/** What leaves, and in which form. */
export function ExportDialog({ folders, folderId, selected, onExport, onClose }: ExportDialogProps) {
  const texts = useTexts().dossierFiles;
  const [what, setWhat] = useState(selected.length > 0 ? SELECTED : (folderId ?? ALL));
  const [format, setFormat] = useState<FormatName>('markdown');
  const names = Object.keys(texts.formats) as FormatName[];
  const scopeOf = (): ExportScope => {
    if (what === ALL) return 'all';
    return what === SELECTED ? { bookmarkIds: selected } : { folderId: what };
  };
  return (
    <Dialog
      title={texts.exportTitle}
      onClose={onClose}
      onSubmit={() => onExport(scopeOf(), format)}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="main" type="submit">
            {texts.save}
          </Button>
        </>
      }
    >
      <Select
        label={texts.exportWhat}
        hint={texts.archivedToo}
        value={what}
        options={[
          ...(selected.length > 0 ? [{ value: SELECTED, label: texts.selected(selected.length) }] : []),
          { value: ALL, label: texts.everything },
          ...folders.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={setWhat}
      />
      <fieldset class="export-formats">
        <legend>{texts.format}</legend>
        {names.map((name) => (
          <Choice
            key={name}
            name="format"
            label={texts.formats[name]}
            hint={texts.formatHints[name]}
            checked={name === format}
            onChecked={() => setFormat(name)}
          />
        ))}
      </fieldset>
    </Dialog>
  );
}
