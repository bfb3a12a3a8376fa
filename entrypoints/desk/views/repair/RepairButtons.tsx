import { Button } from '../../../../components/ui/Button.tsx';
import { PlainSentence } from '../../../../components/ui/PlainSentence.tsx';
import type { UnreadableKind } from '../../../../utils/safety/unreadable-database.ts';
import type { SafetyTexts } from '../../../../utils/texts/safety-texts.ts';
import type { Texts } from '../../../../utils/texts/texts.ts';
import { hrefTo } from '../../route.ts';
import type { RepairSteps, Step } from './use-repair.ts';

interface RepairButtonsProps {
  repair: RepairSteps;
  words: SafetyTexts;
  texts: Texts;
  isLost: boolean;
  unreadable: UnreadableKind | null;
}

/** What can be done next, and how the last step went. */
export function RepairButtons({ repair, words, texts, isLost, unreadable }: RepairButtonsProps) {
  const { step } = repair;
  const isOpen = unreadable === null || step.at === 'repaired';
  const isBusy = step.at === 'repairing' || step.at === 'writing';
  if (step.at === 'over') return <Over isRestored={step.isRestored} words={words} texts={texts} />;
  return (
    <section class="page-section">
      <Said step={step} words={words} texts={texts} />
      {unreadable === 'broken' && !isOpen && <p>{words.repairHint}</p>}
      {step.at === 'asking' && <p>{words.permission}</p>}
      <div class="page-buttons">
        {unreadable === 'broken' && !isOpen && step.at !== 'asking' && (
          <Button kind="main" disabled={isBusy} onClick={() => void repair.mend()}>
            {words.repair}
          </Button>
        )}
        {step.at === 'asking' && (
          <Button kind="main" onClick={() => void repair.allowAndMend()}>
            {words.permissionDo}
          </Button>
        )}
        {isOpen && (isLost || step.at === 'repaired') && (
          <>
            <Button kind="main" disabled={isBusy} onClick={() => void repair.look()}>
              {words.restore}
            </Button>
            <Button disabled={isBusy} onClick={repair.askToAccept}>
              {words.accept}
            </Button>
          </>
        )}
        {isLost && unreadable === null && <a href={hrefTo('backup')}>{words.otherFile}</a>}
        <span role="status">
          {step.at === 'repairing' && words.repairing}
          {step.at === 'writing' && texts.backup.sending(Math.floor(100 * step.part))}
        </span>
      </div>
    </section>
  );
}

function Said({ step, words, texts }: Pick<RepairButtonsProps, 'words' | 'texts'> & { step: Step }) {
  if (step.at === 'repaired') return <p role="status">{words.repaired}</p>;
  const failure = {
    refused: words.refused,
    failed: words.failed,
    unwritten: texts.backup.restoreFailed,
  };
  if (step.at !== 'refused' && step.at !== 'failed' && step.at !== 'unwritten') return null;
  return <PlainSentence tone="late">{failure[step.at]}</PlainSentence>;
}

function Over({
  isRestored,
  words,
  texts,
}: Pick<RepairButtonsProps, 'words' | 'texts'> & { isRestored: boolean }) {
  const open = () => {
    location.hash = '#/pile';
    location.reload();
  };
  return (
    <section class="page-section">
      <p role="status">{isRestored ? words.restored : words.repaired}</p>
      <div class="page-buttons">
        <Button kind="main" onClick={open}>
          {texts.popup.openDesk}
        </Button>
      </div>
    </section>
  );
}
