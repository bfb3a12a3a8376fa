import { useEffect, useState } from 'preact/hooks';
import { type BackupLog, backupLog, watchBackupLog } from '../../../../utils/backup/backup-log.ts';

/** When the owner's things were saved outside, now and after every change; `null` until it is known. */
export function useBackupLog(): BackupLog | null {
  const [log, setLog] = useState<BackupLog | null>(null);
  useEffect(() => {
    const look = () => void backupLog().then(setLog);
    look();
    return watchBackupLog(look);
  }, []);
  return log;
}
