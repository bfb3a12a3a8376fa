import { useRef, useState } from 'preact/hooks';
import { RestoreDialog } from '../../../../components/backup/RestoreDialog.tsx';
import { UnlockDialog } from '../../../../components/backup/UnlockDialog.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { PlainSentence } from '../../../../components/ui/PlainSentence.tsx';
import type { FileFault } from '../../../../utils/backup/backup-file.ts';
import { POINT_DAYS } from '../../../../utils/backup/saved-state.ts';
import { isDiskFull } from '../../../../utils/disk-full.ts';
import type { Texts } from '../../../../utils/texts/texts.ts';
import type { FoundBackup } from '../../backup-file.ts';
import { bringIn, goBackTo, type HowToRestore } from '../../bring-in.ts';
import type { Desk } from '../../desk.ts';
import { momentWords } from './moment-words.ts';

type Found = Exclude<FoundBackup, { fault: unknown }>;

type Refusal = FileFault | 'failed' | 'unwritten' | 'full';

/** Where the restoring stands; one step after the other. */
type Step =
  | { at: 'start' }
  | { at: 'reading'; name: string }
  | { at: 'locked'; file: File; isWrong: boolean; isBusy: boolean }
  | { at: 'refused'; fault: Refusal }
  | { at: 'found'; found: Found }
  | { at: 'writing'; part: number };

/** A file is chosen, opened, shown beside what is here, and brought in if that is wanted. */
export function RestoreSection({ desk }: { desk: Desk }) {
  const texts = desk.texts.backup;
  const picker = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<Step>({ at: 'start' });
  const read = async (file: File, passphrase: string | null) => {
    setStep(
      passphrase === null
        ? { at: 'reading', name: file.name }
        : { at: 'locked', file, isWrong: false, isBusy: true },
    );
    const { findBackup } = await import('../../backup-file.ts');
    const found = await findBackup(file, passphrase);
    if (!('fault' in found)) return setStep({ at: 'found', found });
    const isWrong = found.fault === 'wrong-passphrase';
    if (isWrong || found.fault === 'locked') setStep({ at: 'locked', file, isWrong, isBusy: false });
    else setStep({ at: 'refused', fault: found.fault });
  };
  const restore = async ({ backup }: Found, how: HowToRestore) => {
    setStep({ at: 'writing', part: 0 });
    try {
      const pointId = await bringIn(backup, how, (part) => setStep({ at: 'writing', part }));
      setStep({ at: 'start' });
      const undo = () => void desk.act(() => goBackTo(pointId), { text: texts.wentBack });
      desk.say({ text: texts.restored, undo: { label: desk.texts.desk.undo, run: undo } });
    } catch (error) {
      setStep({ at: 'refused', fault: isDiskFull(error) ? 'full' : 'unwritten' });
    }
  };
  // A dialog that gave way to the next step says that it was closed, too: only then there is nothing to leave.
  const leave = (from: Step['at']) => setStep((now) => (now.at === from ? { at: 'start' } : now));
  const isBusy = step.at === 'reading' || step.at === 'writing';
  return (
    <section class="page-section">
      <h2>{texts.restore}</h2>
      <p class="soft">{texts.restoreHint}</p>
      <input
        ref={picker}
        hidden
        type="file"
        accept=".gz,.jsonl,.age,application/gzip"
        aria-label={texts.restoreDo}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void read(file, null);
          event.currentTarget.value = '';
        }}
      />
      <div class="page-buttons">
        <Button icon="upload" busy={isBusy} onClick={() => picker.current?.click()}>
          {texts.restoreDo}
        </Button>
        <span role="status">
          {step.at === 'reading' && texts.reading(step.name)}
          {step.at === 'writing' &&
            (step.part < 1 ? texts.sending(Math.floor(100 * step.part)) : texts.writing)}
        </span>
      </div>
      {step.at === 'refused' && (
        <PlainSentence tone="late">{refusalWords(step.fault, desk.texts)}</PlainSentence>
      )}
      {step.at === 'locked' && (
        <UnlockDialog
          {...step}
          onUnlock={(passphrase) => void read(step.file, passphrase)}
          onClose={() => leave('locked')}
        />
      )}
      {step.at === 'found' && (
        <RestoreDialog
          title={texts.previewTitle(momentWords(step.found.header.madeAt, desk))}
          app={step.found.header.app}
          previews={step.found.previews}
          refusals={step.found.backup.refusals}
          days={POINT_DAYS}
          onRestore={(how) => void restore(step.found, how)}
          onClose={() => leave('found')}
        />
      )}
    </section>
  );
}

function refusalWords(fault: Refusal, { backup, failures }: Texts): string {
  if (fault === 'full') return failures.diskFull;
  return fault === 'unwritten' ? backup.restoreFailed : `${backup.faults[fault]} ${backup.untouched}`;
}
