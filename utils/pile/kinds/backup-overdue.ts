import type { BackupAge } from '../../backup/backup-log.ts';
import { shiftDay } from '../../dates/day-count.ts';
import { dayOf } from '../about-order.ts';
import type { SheetKind } from '../kind.ts';

/** Saving is meant weekly; a second week passes before anything is said. */
const DAYS = 14;

/** What is kept here was not saved outside for two weeks. */
export const backupOverdue: SheetKind = {
  name: 'backup-overdue',
  find: (records) => {
    const { lastBackupAt, anyDataSince } = records.backup;
    if (anyDataSince === null) return [];
    const savedOn = lastBackupAt === null ? null : dayOf(lastBackupAt, records);
    const dueOn = shiftDay(savedOn ?? dayOf(anyDataSince, records), DAYS);
    if (dueOn > records.today) return [];
    return [
      {
        of: 'all',
        stamp: stampOf(records.backup),
        side: 'waits-for-me',
        since: dueOn,
        dueOn,
        lateDays: 0,
        urgency: 'later',
        title: { verb: 'save', name: '', rest: null },
        signal: { tone: 'waiting', icon: 'download', word: 'unsaved' },
        why: [{ say: 'saved-on', on: savedOn }],
        main: { do: 'desk', place: '#/backup', word: 'save' },
        others: [],
        thing: null,
      },
    ];
  },
  leaves: ({ id }, { backup }) => {
    if (backup.anyDataSince === null) return 'put-away';
    return id.endsWith(`@${stampOf(backup)}`) ? null : 'saved';
  },
};

function stampOf({ lastBackupAt }: BackupAge): string {
  return lastBackupAt === null ? 'never' : String(lastBackupAt);
}
