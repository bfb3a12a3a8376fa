import { useEffect } from 'preact/hooks';
import type { PageProps } from '../desk.ts';
import { CopySection } from './backup/CopySection.tsx';
import { PointsSection } from './backup/PointsSection.tsx';
import { RestoreSection } from './backup/RestoreSection.tsx';
import { SaveSection } from './backup/SaveSection.tsx';
import { StoredSection } from './backup/StoredSection.tsx';
import { useBackupLog } from './backup/use-backup-log.ts';
import { WeeklySection } from './backup/WeeklySection.tsx';

/** What is stored here, saving it outside, and bringing it back. */
export function BackupPage({ desk }: PageProps) {
  const texts = desk.texts.backup;
  const log = useBackupLog();
  // Browsers that can promise not to make room by deleting it are asked to; none of them asks the owner for this.
  useEffect(() => void navigator.storage?.persist?.(), []);
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>{texts.title}</h1>
      </header>
      <div class="page-body">
        <p class="soft">{texts.intro}</p>
        <SaveSection desk={desk} log={log} />
        <WeeklySection desk={desk} log={log} />
        <CopySection desk={desk} />
        <RestoreSection desk={desk} />
        <PointsSection desk={desk} />
        <StoredSection desk={desk} />
      </div>
    </>
  );
}
