import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import { POINT_DAYS, restorePoints } from './saved-state.ts';

const MOST_POINTS = 5;
const DAY = 24 * 3_600_000;

/** Forgets states that are too old or too many, and backups that never came in whole. */
export async function purgeStates(db: AppDatabase, now: Instant): Promise<void> {
  await db.transaction('rw', [db.savedStates, db.savedPieces], async () => {
    const old = (await restorePoints(db)).filter(
      ({ at, settingsDue }, index) =>
        settingsDue.length === 0 && (index >= MOST_POINTS || at < now - POINT_DAYS * DAY),
    );
    const staged = await db.savedStates
      .where('at')
      .below(now - DAY)
      .toArray();
    const stale = staged.filter(({ kind }) => kind === 'staged');
    for (const { id } of [...old, ...stale]) await dropState(db, id);
  });
}

/** What was staged of a backup that does not come in; a restore point stays. */
export async function giveUpState(db: AppDatabase, id: string): Promise<void> {
  await db.transaction('rw', [db.savedStates, db.savedPieces], async () => {
    if ((await db.savedStates.get(id))?.kind === 'staged') await dropState(db, id);
  });
}

/** Inside a transaction that writes both tables. */
export async function dropState(db: AppDatabase, id: string): Promise<void> {
  await db.savedStates.delete(id);
  await db.savedPieces.where('[stateId+number]').between([id, 0], [id, Number.MAX_SAFE_INTEGER]).delete();
}
