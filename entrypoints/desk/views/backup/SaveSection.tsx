import { useState } from 'preact/hooks';
import { Button } from '../../../../components/ui/Button.tsx';
import { Choice } from '../../../../components/ui/Field.tsx';
import type { BackupLog } from '../../../../utils/backup/backup-log.ts';
import type { Desk } from '../../desk.ts';
import { momentWords } from './moment-words.ts';
import { NewPassphrase } from './NewPassphrase.tsx';

/** All of it in a file, now; locked if wanted. */
export function SaveSection({ desk, log }: { desk: Desk; log: BackupLog | null }) {
  const texts = desk.texts.backup;
  const [isLocked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const { saveBackup } = await import('../../backup-file.ts');
      await saveBackup({ at: Date.now(), today: desk.today }, isLocked ? passphrase : null);
      desk.say({ text: texts.saved });
    } catch {
      desk.say({ text: texts.saveFailed });
    }
    setBusy(false);
  };
  const last = log?.lastBackupAt ?? null;
  return (
    <section class="page-section">
      <h2>{texts.save}</h2>
      {log && <p>{last === null ? texts.neverSaved : texts.lastSaved(momentWords(last, desk))}</p>}
      <Choice label={texts.lock} hint={texts.lockHint} checked={isLocked} onChecked={setLocked} />
      {isLocked && <NewPassphrase texts={texts} onPassphrase={setPassphrase} />}
      <div class="page-buttons">
        <Button
          kind="main"
          icon="download"
          busy={isBusy}
          disabled={isLocked && passphrase === null}
          onClick={() => void save()}
        >
          {texts.saveDo}
        </Button>
        <span role="status">{isBusy && texts.saving}</span>
      </div>
    </section>
  );
}
