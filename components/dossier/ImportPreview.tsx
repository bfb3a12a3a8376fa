import { useState } from 'preact/hooks';
import { MOST_RECORDS } from '../../utils/dossier/import/import-file.ts';
import { isMade, type PlannedFolder } from '../../utils/dossier/import/plan-import.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { PlainSentence } from '../ui/PlainSentence.tsx';
import { useTexts } from '../use-texts.ts';
import { ImportFolder } from './ImportFolder.tsx';
import './import-preview.css';

/** More are taken along without being shown. */
const SHOWN = 200;

interface ImportPreviewProps {
  fileName: string;
  folders: PlannedFolder[];
  /** Beyond what is taken from one file. */
  tooMany: number;
  cut: boolean;
  onTake: (folders: PlannedFolder[]) => void;
  onClose: () => void;
}

/** What a file would bring, before anything of it is kept: folder by folder, each of which may stay out. */
export function ImportPreview({ fileName, folders, tooMany, cut, onTake, onClose }: ImportPreviewProps) {
  const texts = useTexts().dossierFiles;
  const [left, setLeft] = useState<ReadonlySet<PlannedFolder>>(new Set());
  const chosen = folders.filter((folder) => !left.has(folder));
  const count = chosen.reduce((sum, { fresh }) => sum + fresh.length, 0);
  const takes = (folder: PlannedFolder) => folder.fresh.length > 0 || isMade(folder);
  const takesAny = folders.some(takes);
  const choose = (folder: PlannedFolder, wanted: boolean) =>
    setLeft(new Set(wanted ? [...left].filter((one) => one !== folder) : [...left, folder]));
  return (
    <Dialog
      title={texts.importTitle(fileName)}
      onClose={onClose}
      onSubmit={takesAny ? () => onTake(chosen) : onClose}
      actions={
        takesAny ? (
          <>
            <Button onClick={onClose}>{texts.cancel}</Button>
            <Button kind="main" type="submit" disabled={!chosen.some(takes)}>
              {texts.take(count)}
            </Button>
          </>
        ) : (
          <Button type="submit">{texts.close}</Button>
        )
      }
    >
      {cut && <PlainSentence tone="waiting">{texts.cutShort}</PlainSentence>}
      {tooMany > 0 && <PlainSentence tone="waiting">{texts.tooMany(tooMany, MOST_RECORDS)}</PlainSentence>}
      <p role="status">{texts.willCome(count)}</p>
      {folders.length > 1 && takesAny && (
        <p class="import-choice">
          <Button kind="link" onClick={() => setLeft(left.size > 0 ? new Set() : new Set(folders))}>
            {left.size > 0 ? texts.chooseAll : texts.chooseNone}
          </Button>
        </p>
      )}
      <ul class="import-folders">
        {folders.slice(0, SHOWN).map((folder, index) => (
          <ImportFolder
            key={index}
            planned={folder}
            chosen={!left.has(folder)}
            onChosen={(wanted) => choose(folder, wanted)}
          />
        ))}
        {folders.length > SHOWN && <li class="soft">{texts.andMore(folders.length - SHOWN)}</li>}
      </ul>
      {folders.some(({ known }) => known.length > 0) && <p class="soft small">{texts.knownStay}</p>}
    </Dialog>
  );
}
