import { useEffect, useRef, useState } from 'preact/hooks';
import { ImportPreview } from '../../../../components/dossier/ImportPreview.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { Dialog } from '../../../../components/ui/Dialog.tsx';
import type { ToastMessage } from '../../../../components/ui/Toast.tsx';
import { isDiskFull } from '../../../../utils/disk-full.ts';
import type { PlannedFolder } from '../../../../utils/dossier/import/plan-import.ts';
import { failureWords } from '../../../../utils/failure-words.ts';
import { sendMessage } from '../../../../utils/messages.ts';
import type { Desk } from '../../desk.ts';
import type { DossierFile } from '../../dossier-file.ts';

type Read = Exclude<DossierFile, { fault: string }>;

interface DossierImportProps {
  file: File;
  desk: Desk;
  onClose: () => void;
}

/** A file into the dossier: read, shown, and taken in when the owner says so. What reads files is loaded then. */
export function DossierImport({ file, desk, onClose }: DossierImportProps) {
  const texts = desk.texts.dossierFiles;
  const [read, setRead] = useState<Read | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const isOpen = useRef(true);
  const close = () => {
    isOpen.current = false;
    onClose();
  };
  useEffect(() => {
    isOpen.current = true;
    void readFile(file, desk).then((found) => {
      if (!isOpen.current) return;
      if ('fault' in found) {
        desk.say({ text: texts.faults[found.fault] });
        close();
      } else setRead(found);
    });
    return () => {
      isOpen.current = false;
    };
  }, [file]);
  const take = async (chosen: PlannedFolder[]) => {
    setDone(0);
    const { takeDossier } = await import('../../take-dossier.ts');
    const importId = crypto.randomUUID();
    const goesOn = (part: number) => {
      if (isOpen.current) setDone(part);
      return isOpen.current;
    };
    try {
      const came = await takeDossier({ importId, fileName: file.name.slice(0, 300) }, chosen, goesOn);
      if (came !== null) desk.say(takenMessage(importId, came, desk));
    } catch (error) {
      desk.say({ text: isDiskFull(error) ? failureWords(error, desk.texts) : texts.notTaken });
    }
    if (isOpen.current) close();
  };
  if (done !== null || !read) {
    const words = done === null ? texts.reading : texts.writing(Math.round(100 * done));
    return (
      <Dialog
        title={texts.importTitle(file.name)}
        onClose={close}
        actions={<Button onClick={close}>{texts.cancel}</Button>}
      >
        <p role="status">{words}</p>
        <progress aria-label={words} {...(done !== null && { value: done })} />
      </Dialog>
    );
  }
  return (
    <ImportPreview fileName={file.name} {...read} onTake={(chosen) => void take(chosen)} onClose={close} />
  );
}

async function readFile(file: File, desk: Desk): Promise<DossierFile | { fault: 'unreadable' }> {
  try {
    const { readDossier } = await import('../../dossier-file.ts');
    return await readDossier(file, desk);
  } catch {
    return { fault: 'unreadable' };
  }
}

function takenMessage(importId: string, came: number, desk: Desk): ToastMessage {
  const texts = desk.texts.dossierFiles;
  const undo = () => desk.act(() => sendMessage('dossier.undoImport', importId), { text: texts.takenBack });
  return { text: texts.taken(came), undo: { label: desk.texts.desk.undo, run: () => void undo() } };
}
