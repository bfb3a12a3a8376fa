import { useState } from 'preact/hooks';
import type { TablePreview } from '../../utils/backup/preview.ts';
import type { Refusal } from '../../utils/backup/read-backup.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Choice, Select } from '../ui/Field.tsx';
import { useTexts } from '../use-texts.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { RefusedRows } from './RefusedRows.tsx';

interface RestoreDialogProps {
  title: string;
  /** Version that made the file. */
  app: string;
  previews: TablePreview[];
  /** The first of those that are not taken in. */
  refusals: Refusal[];
  /** How long what is replaced can be brought back. */
  days: number;
  onRestore: (how: { mode: 'merge' | 'replace'; differing: 'keep' | 'take' }) => void;
  onClose: () => void;
}

/** What a backup would bring, and how it is to come in. */
export function RestoreDialog(props: RestoreDialogProps) {
  const { title, app, previews, refusals, days, onRestore, onClose } = props;
  const texts = useTexts().backup;
  const [mode, setMode] = useState<'merge' | 'replace'>('merge');
  const [differing, setDiffering] = useState<'keep' | 'take'>('keep');
  const sum = (of: (preview: TablePreview) => number) => previews.reduce((all, one) => all + of(one), 0);
  const differs = sum((preview) => preview.differs);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => onRestore({ mode, differing })}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind={mode === 'replace' ? 'danger' : 'main'} type="submit">
            {mode === 'replace' ? texts.replaceDo : texts.mergeDo}
          </Button>
        </>
      }
    >
      <p class="soft">{texts.previewOf(app)}</p>
      <PreviewTable previews={previews} mode={mode} />
      {differs + sum(({ added, twins }) => added + twins) === 0 && <p>{texts.nothingNew}</p>}
      <RefusedRows refusals={refusals} all={sum(({ refused }) => refused)} />
      <fieldset class="restore-how">
        <legend>{texts.how}</legend>
        <Choice
          name="restore-mode"
          label={texts.merge}
          hint={texts.mergeHint}
          checked={mode === 'merge'}
          onChecked={() => setMode('merge')}
        />
        <Choice
          name="restore-mode"
          label={texts.replace}
          hint={texts.replaceHint(days)}
          checked={mode === 'replace'}
          onChecked={() => setMode('replace')}
        />
      </fieldset>
      {mode === 'merge' && differs > 0 && (
        <Select
          label={texts.differing}
          value={differing}
          options={[
            { value: 'keep', label: texts.differingOptions.keep },
            { value: 'take', label: texts.differingOptions.take },
          ]}
          onValue={setDiffering}
        />
      )}
      <p class="soft">
        {texts.sites} {mode === 'replace' && texts.sitesGo}
      </p>
    </Dialog>
  );
}
