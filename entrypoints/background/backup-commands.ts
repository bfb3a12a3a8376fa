import { noteBackup } from '../../utils/backup/backup-log.ts';
import { emptyDrawer } from '../../utils/backup/empty-drawer.ts';
import { stagePiece } from '../../utils/backup/stage-piece.ts';
import type { PageHandlers } from '../../utils/handle-messages.ts';
import { openDatabase } from '../../utils/open-database.ts';
import { changing } from './refresh.ts';
import { followUp, restore } from './restoring.ts';
import { saveWeekly } from './weekly-backup.ts';
import { writing } from './writing.ts';

type BackupCommands = Pick<PageHandlers, Extract<keyof PageHandlers, `backup.${string}`>>;

/** Saving outside, and bringing back. */
export const backupCommands: BackupCommands = {
  'backup.stage': async (piece) => stagePiece(await openDatabase(), piece, Date.now()),
  'backup.restore': restore,
  'backup.empty': writing(async (drawer, pointId) => {
    await emptyDrawer(await openDatabase(), { drawer, pointId }, Date.now());
    await followUp();
  }),
  'backup.saved': () => changing(() => noteBackup({ lastBackupAt: Date.now() })),
  'backup.weekly': (weekly) =>
    changing(async () => {
      await noteBackup({ weekly, failedAt: null });
      await saveWeekly(Date.now());
    }),
};
