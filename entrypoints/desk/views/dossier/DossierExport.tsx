import { ExportDialog } from '../../../../components/dossier/ExportDialog.tsx';
import type { Folder } from '../../../../utils/dossier/bookmark.ts';
import { contentToExport, type ExportScope } from '../../../../utils/dossier/export/export-content.ts';
import type { FormatName } from '../../../../utils/dossier/export/formats.ts';
import { openDatabase } from '../../../../utils/open-database.ts';
import type { Desk } from '../../desk.ts';
import { saveFile } from '../../save-file.ts';

interface DossierExportProps {
  folders: Folder[];
  folderId: string | null;
  selected: string[];
  desk: Desk;
  onClose: () => void;
}

/** The dossier out into a file. What writes files is loaded when it is wanted. */
export function DossierExport({ folders, folderId, selected, desk, onClose }: DossierExportProps) {
  const texts = desk.texts.dossierFiles;
  const write = async (scope: ExportScope, format: FormatName) => {
    onClose();
    try {
      const { FORMATS, exportName } = await import('../../../../utils/dossier/export/formats.ts');
      const content = await contentToExport(await openDatabase(), scope, FORMATS[format]);
      if (content.bookmarks.length === 0) return desk.say({ text: texts.nothingToExport });
      const folder = typeof scope === 'object' && 'folderId' in scope ? scope.folderId : null;
      const name = folders.find(({ id }) => id === folder)?.name ?? null;
      const { cut, type, write: written } = FORMATS[format];
      const parts = cut?.(content) ?? [content];
      for (const [index, part] of parts.entries()) {
        const which = parts.length > 1 ? `${index + 1}-${parts.length}` : '';
        saveFile(exportName(name, format, desk.today, which), written(part, desk), type);
      }
      if (parts.length > 1) desk.say({ text: texts.inParts(parts.length) });
    } catch {
      desk.say({ text: texts.exportFailed });
    }
  };
  return (
    <ExportDialog
      folders={folders}
      folderId={folderId}
      selected={selected}
      onExport={(scope, format) => void write(scope, format)}
      onClose={onClose}
    />
  );
}
