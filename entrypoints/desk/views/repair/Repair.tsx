import { RestoreDialog } from '../../../../components/backup/RestoreDialog.tsx';
import { POINT_DAYS } from '../../../../utils/backup/saved-state.ts';
import type { UnreadableKind } from '../../../../utils/safety/unreadable-database.ts';
import { safetyTextsFor } from '../../../../utils/texts/safety-texts.ts';
import type { Language, Texts } from '../../../../utils/texts/texts.ts';
import { momentWords } from '../backup/moment-words.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { Happened } from './Happened.tsx';
import { KeptSection } from './KeptSection.tsx';
import { RepairButtons } from './RepairButtons.tsx';
import { useOutside } from './use-outside.ts';
import { useRepair } from './use-repair.ts';

export interface RepairProps {
  texts: Texts;
  language: Language;
  zone: string;
  /** Why the database does not open; `null`: it does. */
  unreadable: UnreadableKind | null;
}

/** What happened to what is kept, what is kept outside, and the way back. Nothing is done without a click. */
export function Repair({ texts, language, zone, unreadable }: RepairProps) {
  const words = safetyTextsFor(language);
  const { loss, kept } = useOutside();
  const repair = useRepair(kept ?? null, unreadable);
  const { step } = repair;
  const moment = (at: number) => momentWords(at, { texts, zone });
  const isWell = unreadable === null && loss === null && step.at === 'start';
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>{texts.desk.repair}</h1>
      </header>
      <div class="page-body">
        {isWell && <p>{words.allWell}</p>}
        <Happened unreadable={unreadable} loss={loss ?? null} texts={texts.backup} words={words} />
        {kept !== undefined && unreadable !== 'private' && (
          <KeptSection kept={kept} texts={texts} words={words} moment={moment} />
        )}
        <RepairButtons repair={repair} words={words} texts={texts} isLost={!!loss} unreadable={unreadable} />
      </div>
      {step.at === 'found' && (
        <RestoreDialog
          title={words.previewTitle(moment(step.found.header.madeAt))}
          app={step.found.header.app}
          previews={step.found.previews}
          refusals={step.found.backup.refusals}
          days={POINT_DAYS}
          onRestore={(how) => void repair.bringBack(step.found, how)}
          onClose={repair.leave}
        />
      )}
      {step.at === 'accepting' && (
        <AcceptDialog
          words={words}
          cancel={texts.backup.cancel}
          onAccept={() => void repair.accept()}
          onClose={repair.leave}
        />
      )}
    </>
  );
}
