import type { AppDatabase } from '../database.ts';
import type { Instant } from '../dates/day.ts';
import type { Setting } from './kept-settings.ts';
import type { Drawer } from './kept-tables.ts';

/**
 * Some tables as they were, or as a backup has them, kept in pieces beside them. `staged`: a backup on its way in, of
 * which nothing is in use yet; `point`: what was here before something was replaced, to go back to.
 */
export interface SavedState {
  id: string;
  kind: 'staged' | 'point';
  at: Instant;
  /** What came next; `staged` has no such thing. */
  before: 'restore' | 'back' | 'empty';
  /** The drawer that was emptied. */
  drawer: Drawer | null;
  tables: string[];
  pieces: number;
  /** Rows of each table. */
  counts: Record<string, number>;
  /** Settings of the state that came next, which extension storage has still to be given. */
  settingsDue: Setting[];
}

/** Some rows of a state, as the lines of a backup. */
export interface SavedPiece {
  stateId: string;
  number: number;
  lines: string;
}

/** A restore point lasts as long as what is deleted. */
export const POINT_DAYS = 30;
const MOST_POINTS = 5;
const DAY = 24 * 3_600_000;

/** The states to go back to, newest first. */
export async function restorePoints(db: AppDatabase): Promise<SavedState[]> {
  const all = await db.savedStates.orderBy('at').reverse().toArray();
  return all.filter(({ kind }) => kind === 'point');
}

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

/** Inside a transaction that writes both tables. */
export async function dropState(db: AppDatabase, id: string): Promise<void> {
  await db.savedStates.delete(id);
  await db.savedPieces.where('[stateId+number]').between([id, 0], [id, Number.MAX_SAFE_INTEGER]).delete();
}
