import { useRef, useState } from 'preact/hooks';
import { Menu } from '../../../../components/ui/Menu.tsx';
import type { Folder } from '../../../../utils/dossier/bookmark.ts';
import type { Desk } from '../../desk.ts';
import { hrefTo } from '../../route.ts';
import { DossierExport } from './DossierExport.tsx';
import { DossierImport } from './DossierImport.tsx';

interface DossierFilesProps {
  folders: Folder[];
  /** The folder at hand. */
  folderId: string | null;
  desk: Desk;
}

/** The dossier into files, out of them, and onto paper. */
export function DossierFiles({ folders, folderId, desk }: DossierFilesProps) {
  const texts = desk.texts.dossierFiles;
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [exporting, setExporting] = useState(false);
  return (
    <>
      <input
        ref={picker}
        hidden
        type="file"
        accept=".html,.htm,.json,text/html,application/json"
        aria-label={texts.import}
        onChange={(event) => {
          setFile(event.currentTarget.files?.[0] ?? null);
          event.currentTarget.value = '';
        }}
      />
      <Menu
        label={texts.more}
        items={() => [
          { label: texts.import, icon: 'upload', run: () => picker.current?.click() },
          { label: texts.export, icon: 'download', run: () => setExporting(true) },
          { label: texts.print, icon: 'print', href: hrefTo('print', null, { folder: folderId }) },
        ]}
      />
      {file && <DossierImport file={file} desk={desk} onClose={() => setFile(null)} />}
      {exporting && (
        <DossierExport
          folders={folders}
          folderId={folderId}
          selected={[]}
          desk={desk}
          onClose={() => setExporting(false)}
        />
      )}
    </>
  );
}
